package org.daylight.supervision.control;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import org.daylight.kernel.JsonParts;

/** Facts by name between the database and the ledger. */
final class SightingFacts {
    private static final int LONGEST = 2000;

    private SightingFacts() {
    }

    /** Members that are null are left out; long texts are cut. */
    static Map<String, String> of(String json) {
        Map<String, String> facts = new HashMap<>();
        try (JsonReader reader = JsonParts.reader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            object.forEach((name, value) -> {
                if (value != JsonValue.NULL) {
                    facts.put(name, cut(value instanceof JsonString text ? text.getString() : value.toString()));
                }
            });
        }
        return facts;
    }

    static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    static String json(Map<String, Long> numbers) {
        JsonObjectBuilder object = JsonParts.object();
        numbers.forEach(object::add);
        return object.build().toString();
    }
}
