/** Reads IEEE 1849 XES logs as a stream, within bounds, and translates them into reported cases; no container. */
package org.daylight.integration.xes;
