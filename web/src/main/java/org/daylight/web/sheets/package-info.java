/**
 * Excel workbooks of this house: their forms (sheets, columns, drop-down lists), a bounded reader for what people bring, and a writer for templates,
 * exports and marked copies. What a row means is not known here but in the rooms that import it.
 */
package org.daylight.web.sheets;
