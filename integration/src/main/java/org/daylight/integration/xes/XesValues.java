package org.daylight.integration.xes;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.daylight.exchange.LogProblem;

/** The attributes of one trace or event, checked as they are taken out. */
final class XesValues {
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private final int line;
    private final Map<String, String> attributes;

    XesValues(int line, Map<String, String> attributes) {
        this.line = line;
        this.attributes = attributes;
    }

    /** Null where it is missing or blank. */
    String text(String key, int most) {
        String value = attributes.get(key);
        if (value == null || value.isBlank()) {
            return null;
        }
        String text = value.strip();
        if (text.length() > most) {
            throw problem("xes.value-too-long", key, most);
        }
        return text;
    }

    String required(String key, int most, String missing) {
        String value = text(key, most);
        if (value == null) {
            throw problem(missing);
        }
        return value;
    }

    /** Null where it is missing. */
    Instant time(String key) {
        String value = attributes.get(key);
        return value == null ? null : XesTime.parse(key, value, line);
    }

    /** A JSON object of those that are there, under the names they are given; null where there is none. */
    String json(Map<String, String> names, int most) {
        JsonObjectBuilder object = JSON.createObjectBuilder();
        for (String key : new TreeSet<>(names.keySet())) {
            String value = text(key, most);
            if (value != null) {
                object.add(names.get(key), value);
            }
        }
        JsonObject built = object.build();
        return built.isEmpty() ? null : built.toString();
    }

    /** So that no two different lists give the same text. */
    static String joined(String... parts) {
        return Arrays.stream(parts).map(part -> Objects.toString(part, "")).map(part -> part.length() + ":" + part).collect(Collectors.joining());
    }

    LogProblem problem(String code, Object... arguments) {
        return new LogProblem(line, code, arguments);
    }
}
