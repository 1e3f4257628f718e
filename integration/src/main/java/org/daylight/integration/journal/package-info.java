/** Messages on disk, as they came. */
package org.daylight.integration.journal;
