package org.daylight.integration.rest;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.daylight.kernel.JsonParts;
import org.daylight.kernel.Problem;
import org.daylight.orders.HigherTask;
import org.daylight.orders.HigherTasks;

/** Tasks of the higher platform as it writes and reads them. */
final class TaskJson {

    private TaskJson() {
    }

    /** {@code input.unreadable} (400) for what is no object, or has a member of another kind than text. */
    static HigherTask read(byte[] body) {
        try (JsonReader reader = JsonParts.reader(new StringReader(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString()))) {
            JsonObject task = reader.readObject();
            return new HigherTask(text(task, "number"), text(task, "title"), text(task, "demand"), text(task, "basis"), text(task, "caseNumber"), day(task, "dueOn"));
        } catch (JsonException | CharacterCodingException unreadable) {
            throw unreadable("body");
        }
    }

    private static String text(JsonObject task, String member) {
        JsonValue value = task.getOrDefault(member, JsonValue.NULL);
        if (value == JsonValue.NULL) {
            return null;
        }
        if (value instanceof JsonString string) {
            return string.getString();
        }
        throw unreadable(member);
    }

    private static LocalDate day(JsonObject task, String member) {
        String text = text(task, member);
        try {
            LocalDate day = text == null ? null : LocalDate.parse(text);
            if (day != null && (day.getYear() < 2000 || day.getYear() > 2200)) {
                throw unreadable(member);
            }
            return day;
        } catch (DateTimeException notADay) {
            throw unreadable(member);
        }
    }

    private static Problem unreadable(String member) {
        return new Problem(Problem.Kind.BAD_INPUT, "input.unreadable", "MON-21", member);
    }

    static JsonObject of(HigherTasks.Assigned assigned) {
        return JsonParts.object().add("number", assigned.number()).add("fresh", assigned.fresh()).build();
    }

    static JsonObject of(HigherTasks.Standing standing) {
        JsonObjectBuilder json = JsonParts.object().add("number", standing.number()).add("receivedAt", standing.receivedAt().toString());
        put(json, "orderNumber", standing.orderNumber());
        put(json, "state", standing.state());
        json.add("departments", standing.parts()).add("answered", standing.answered());
        put(json, "endedAt", standing.endedAt());
        return put(json, "result", standing.result()).build();
    }

    static JsonObject of(HigherTasks.News news) {
        JsonObjectBuilder json = JsonParts.object().add("number", news.number()).add("step", news.step().name()).add("at", news.at().toString());
        put(json, "department", news.departmentCode());
        return put(json, "note", news.note()).build();
    }

    private static JsonObjectBuilder put(JsonObjectBuilder json, String name, Object value) {
        return value == null ? json.addNull(name) : json.add(name, value.toString());
    }
}
