package org.daylight.integration.xes;

import java.util.List;
import java.util.Map;

/**
 * A trace of a log.
 *
 * @param events     the first of them, up to the limit
 * @param eventCount how many there are
 */
record XesTrace(int line, Map<String, String> attributes, List<XesEvent> events, int eventCount) {
}
