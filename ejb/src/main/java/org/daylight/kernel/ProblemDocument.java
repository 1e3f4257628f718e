package org.daylight.kernel;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;

/** A {@link Problem} as RFC 9457 writes it, for programs. */
public final class ProblemDocument {
    public static final String TYPE = "application/problem+json";

    private ProblemDocument() {
    }

    /**
     * @param title    of the status, in English
     * @param language English gives English, anything else Chinese
     * @param instance path that was asked for, or the number of a fault
     */
    public static JsonObject of(int status, String title, Problem problem, Locale language, String instance) {
        JsonObjectBuilder document = JsonParts.object()
                .add("type", "urn:daylight:problem:" + problem.code())
                .add("title", title)
                .add("status", status)
                .add("detail", ProblemTexts.text(problem, language))
                .add("code", problem.code())
                .add("instance", instance);
        if (!problem.findings().isEmpty()) {
            document.add("findings", findings(problem, language));
        }
        return document.build();
    }

    private static JsonArrayBuilder findings(Problem problem, Locale language) {
        JsonArrayBuilder findings = JsonParts.array();
        problem.findings().forEach(finding -> findings.add(JsonParts.object()
                .add("place", finding.place())
                .add("code", finding.code())
                .add("detail", ProblemTexts.text(finding.problem(), language))));
        return findings;
    }

    /** English where it is asked for before Chinese, else Chinese. */
    public static Locale language(List<Locale> wanted) {
        return wanted.stream().map(Locale::getLanguage).filter(language -> language.equals("zh") || language.equals("en"))
                .findFirst().map(Locale::forLanguageTag).orElse(Locale.CHINESE);
    }
}
