package org.daylight.stopwatch.peers;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which process instance is which case. */
final class Instances {
    private final Map<Integer, String> known = new ConcurrentHashMap<>();

    void keep(int place, String id) {
        known.put(place, id);
    }

    String of(int place) {
        return known.get(place);
    }
}
