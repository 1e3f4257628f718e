/** The architecture ring: how the house is built, read from its classes and sources; no server is needed. */
package org.daylight.inspector.architecture;
