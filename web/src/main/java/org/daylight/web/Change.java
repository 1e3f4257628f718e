package org.daylight.web;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.function.UnaryOperator;
import org.daylight.kernel.JsonParts;

/** What an event moved, from the {@code from} and {@code to} of its payload. */
final class Change {

    private Change() {
    }

    /** Null where the payload speaks of no change; a missing side is left blank. */
    static String of(String payload, UnaryOperator<String> words) {
        if (payload == null) {
            return null;
        }
        try (JsonReader reader = JsonParts.reader(new StringReader(payload))) {
            JsonObject change = reader.readObject();
            return side(change, "from", words) + " → " + side(change, "to", words);
        }
    }

    /** The same with what was moved, where the payload names its {@code kind}. */
    static String of(String payload, UnaryOperator<String> kinds, UnaryOperator<String> words) {
        String change = of(payload, words);
        if (change == null) {
            return null;
        }
        try (JsonReader reader = JsonParts.reader(new StringReader(payload))) {
            JsonObject moved = reader.readObject();
            return moved.containsKey("kind") ? kinds.apply(moved.getString("kind")) + " " + change : change;
        }
    }

    private static String side(JsonObject change, String name, UnaryOperator<String> words) {
        return change.containsKey(name) && !change.isNull(name) ? words.apply(change.getString(name)) : "—";
    }
}
