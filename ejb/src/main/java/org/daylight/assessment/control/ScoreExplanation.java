package org.daylight.assessment.control;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.YearMonth;
import java.util.TreeMap;
import org.daylight.kernel.JsonParts;

/** A score sheet as it is kept: JSON, from which the score can be worked out again. */
public final class ScoreExplanation {
    private ScoreExplanation() {
    }

    /** {@code {"scheme", "month", "base", "figures": {}, "entries": [{"rule", "points", "figures": {}, "zh", "en"}], "score"}}. */
    public static String json(YearMonth month, ScoreSheet sheet) {
        JsonArrayBuilder entries = JsonParts.array();
        sheet.entries().forEach(entry -> entries.add(json(entry)));
        return JsonParts.object().add("scheme", ScoreRules.SCHEME).add("month", month.toString()).add("base", ScoreRules.BASE)
                .add("figures", json(sheet.figures())).add("entries", entries).add("score", sheet.score()).build().toString();
    }

    private static JsonObjectBuilder json(ScoreFigures figures) {
        return JsonParts.object().add("closed", figures.closed()).add("onTime", figures.onTime())
                .add("early", figures.early()).add("late", figures.late());
    }

    private static JsonObjectBuilder json(ScoreEntry entry) {
        JsonObjectBuilder figures = JsonParts.object();
        new TreeMap<>(entry.figures()).forEach(figures::add);
        return JsonParts.object().add("rule", entry.rule()).add("points", entry.points())
                .add("figures", figures).add("zh", entry.zh()).add("en", entry.en());
    }
}
