/** To be described by its owner. */
package org.daylight.certificates;
