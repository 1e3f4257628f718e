package org.daylight.cases.control;

import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.TreeMap;
import org.daylight.kernel.JsonParts;

/** What an event says beyond its type, as it is stored. */
public final class EventPayload {
    private EventPayload() {
    }

    /** A JSON object, its members in the order of their names; null where there are none. Texts that are true or false are stored as truths. */
    public static String of(Map<String, String> details) {
        if (details.isEmpty()) {
            return null;
        }
        JsonObjectBuilder object = JsonParts.object();
        new TreeMap<>(details).forEach((name, value) -> {
            if (value.equals("true") || value.equals("false")) {
                object.add(name, Boolean.parseBoolean(value));
            } else {
                object.add(name, value);
            }
        });
        return object.build().toString();
    }
}
