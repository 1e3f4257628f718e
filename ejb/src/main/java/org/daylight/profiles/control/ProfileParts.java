package org.daylight.profiles.control;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import org.daylight.kernel.JsonParts;

/**
 * A profile put together from what all profiles share and what is its own, so that what they share is written once. A section of the own part is
 * laid over the shared one row by row: a row with the same {@code code} (and {@code state}, {@code clock}) takes its place, another is appended;
 * a section under {@code only} stands alone.
 */
final class ProfileParts {
    private ProfileParts() {
    }

    static JsonObject together(JsonObject shared, JsonObject own) {
        JsonObjectBuilder whole = JsonParts.object();
        shared.forEach((name, value) -> whole.add(name, own.containsKey(name) ? over((JsonArray) value, own.getJsonArray(name)) : value));
        own.forEach((name, value) -> {
            if (!shared.containsKey(name) && !name.equals("only")) {
                whole.add(name, value);
            }
        });
        if (own.containsKey("only")) {
            own.getJsonObject("only").forEach(whole::add);
        }
        return whole.build();
    }

    private static JsonArray over(JsonArray shared, JsonArray own) {
        Map<String, JsonValue> rows = new LinkedHashMap<>();
        shared.forEach(row -> rows.put(key(row), row));
        own.forEach(row -> rows.put(key(row), row));
        JsonArrayBuilder laid = JsonParts.array();
        rows.values().forEach(laid::add);
        return laid.build();
    }

    private static String key(JsonValue row) {
        JsonObject object = row.asJsonObject();
        StringBuilder key = new StringBuilder();
        for (String part : new String[] {"list", "scheme", "dimension", "powerType", "field", "state", "clock", "unit", "code", "level"}) {
            boolean own = !part.equals("clock") && !part.equals("unit") && !part.equals("field") || !object.containsKey("code");
            key.append('/').append(own && object.containsKey(part) ? object.get(part).toString() : "");
        }
        return key.toString();
    }
}
