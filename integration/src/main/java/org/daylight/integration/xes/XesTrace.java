package org.daylight.integration.xes;

import java.util.List;
import java.util.Map;

/**
 * A trace of a log.
 *
 * @param events     the first of them, up to the limit
 * @param eventCount how many there are
 * @param characters of the values; where they are more than the limit not all are there
 */
record XesTrace(int line, Map<String, String> attributes, List<XesEvent> events, int eventCount, long characters) {
}
