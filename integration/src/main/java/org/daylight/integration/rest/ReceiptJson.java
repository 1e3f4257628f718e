package org.daylight.integration.rest;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import org.daylight.exchange.ReceiptView;
import org.daylight.exchange.ReceiptView.Rejection;
import org.daylight.kernel.JsonParts;

/** A receipt as machines read it. */
final class ReceiptJson {
    private ReceiptJson() {
    }

    static JsonObject of(ReceiptView receipt, Locale language) {
        return JsonParts.object()
                .add("id", receipt.id().toString())
                .add("state", receipt.state().name())
                .add("department", receipt.departmentCode())
                .add("channel", receipt.channel().name())
                .add("bytes", receipt.bytes())
                .add("receivedAt", receipt.receivedAt().toString())
                .add("finishedAt", receipt.finishedAt() == null ? JsonValue.NULL : Json.createValue(receipt.finishedAt().toString()))
                .add("cases", receipt.cases())
                .add("events", receipt.events())
                .add("added", receipt.added())
                .add("duplicates", receipt.duplicates())
                .add("seconds", receipt.seconds() == null ? JsonValue.NULL : Json.createValue(receipt.seconds()))
                .add("eventsPerSecond", receipt.eventsPerSecond() == null ? JsonValue.NULL : Json.createValue(receipt.eventsPerSecond()))
                .add("rejectedCount", receipt.rejectedCount())
                .add("rejected", rejected(receipt.rejected(), language))
                .build();
    }

    private static JsonArrayBuilder rejected(List<Rejection> rejections, Locale language) {
        JsonArrayBuilder places = JsonParts.array();
        rejections.forEach(place -> places.add(rejected(place, language)));
        return places;
    }

    private static JsonObjectBuilder rejected(Rejection place, Locale language) {
        return JsonParts.object().add("line", place.line()).add("code", place.code()).add("reason", place.reason(language));
    }
}
