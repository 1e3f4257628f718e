package org.daylight.web;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import org.daylight.kernel.JsonParts;

/** The sentences of a frozen score sheet, each with the points it gave or took. */
public final class ScoreLines {

    /** A deduction or a bonus. */
    public record Line(String sentence, String points) {
    }

    private ScoreLines() {
    }

    /** The entries of the sheet in its order; none where nothing was added or deducted. */
    static List<Line> of(String sheet, boolean english) {
        try (JsonReader reader = JsonParts.reader(new StringReader(sheet))) {
            return reader.readObject().getJsonArray("entries").getValuesAs(JsonObject.class).stream()
                    .map(entry -> line(entry, english)).toList();
        }
    }

    private static Line line(JsonObject entry, boolean english) {
        String points = entry.getJsonNumber("points").bigDecimalValue().toPlainString();
        return new Line(entry.getString(english ? "en" : "zh"), points.startsWith("-") ? points : "+" + points);
    }
}
