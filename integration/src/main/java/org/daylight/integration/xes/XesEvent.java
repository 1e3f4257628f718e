package org.daylight.integration.xes;

import java.util.Map;

/** An event of a log: those of its attributes that are asked for, by key. */
record XesEvent(int line, Map<String, String> attributes) {
}
