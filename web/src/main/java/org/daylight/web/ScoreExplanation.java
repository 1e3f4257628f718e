package org.daylight.web;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** The frozen explanation of a score, for people to read. */
public final class ScoreExplanation {

    /** A deduction, a bonus or a figure. */
    public record Line(String label, String value) {
    }

    private ScoreExplanation() {
    }

    static List<Line> lines(String json, boolean english) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return lines(reader.readValue(), english);
        }
    }

    private static List<Line> lines(JsonValue value, boolean english) {
        List<Line> lines = new ArrayList<>();
        if (value instanceof JsonObject object) {
            object.forEach((label, content) -> lines.add(new Line(label, text(content))));
        }
        return lines;
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : value.toString();
    }
}
