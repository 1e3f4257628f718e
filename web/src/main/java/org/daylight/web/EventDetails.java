package org.daylight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.daylight.cases.CaseEventLine;
import org.daylight.cases.CaseEventType;
import org.daylight.cases.CaseView;
import org.daylight.kernel.JsonParts;

/** What an event of a case's timeline says beyond its name, as people read it: each member of its payload that has a text {@code detail.…}. */
@Named
@RequestScoped
public class EventDetails {
    private static final String LABEL = "detail.";
    private static final List<String> NAMED = List.of("detail.word.", "NonAcceptanceGround.");
    private static final Set<CaseEventType> SHOWN_AS_CHANGE = EnumSet.of(CaseEventType.LIGHT_CHANGED, CaseEventType.LIMIT_LIGHT_CHANGED, CaseEventType.DEADLINE_MOVED);

    @Inject
    Language language;
    @Inject
    Words words;

    /** One thing that an event says; {@code written}: as somebody wrote it, in the same words in every language. */
    public record Detail(String label, String value, boolean written) {
    }

    /** Opinion and basis first, the way last; the step where the event's own name does not tell it. Of key facts all. */
    public List<Detail> of(CaseEventLine event, CaseView view) {
        if (event.payload() == null || SHOWN_AS_CHANGE.contains(event.type())) {
            return List.of();
        }
        JsonObject payload = json(event.payload());
        boolean facts = event.type() == CaseEventType.FACTS_WRITTEN;
        return payload.keySet().stream().sorted(Comparator.comparing(EventDetails::place)).map(name -> detail(name, payload.get(name), view, facts, words.event(event))).filter(Objects::nonNull).toList();
    }

    private static int place(String name) {
        return switch (name) {
            case "agree" -> 0;
            case "basis" -> 1;
            case "step" -> 3;
            case "next" -> 4;
            case "late" -> 5;
            default -> 2;
        };
    }

    private Detail detail(String name, JsonValue value, CaseView view, boolean facts, String eventName) {
        boolean labelled = language.getTexts().containsKey(LABEL + name);
        if (!labelled && !facts) {
            return null;
        }
        String shown = shown(name, value, view);
        return shown == null || shown.equals(eventName) ? null : new Detail(facts ? factName(name, view) : language.say(LABEL + name), shown, value instanceof JsonString string && shown.equals(string.getString()));
    }

    /** As the item calls it; its code where the item does not name it. */
    private String factName(String code, CaseView view) {
        return view.way() == null ? code : view.way().keyFacts().stream().filter(fact -> fact.code().equals(code)).findFirst()
                .map(fact -> language.pick(fact.nameZh(), fact.nameEn())).orElse(code);
    }

    private String shown(String name, JsonValue value, CaseView view) {
        if (value.getValueType() == JsonValue.ValueType.TRUE || value.getValueType() == JsonValue.ValueType.FALSE) {
            return language.say((name.equals("agree") ? "detail.agree." : "detail.truth.") + value);
        }
        String text = value instanceof JsonString string ? string.getString() : value.toString();
        return switch (name) {
            case "step", "next" -> step(text, view);
            case "basis" -> text.isBlank() ? null : words.article(text);
            default -> text.isBlank() ? null : moment(text).orElse(constant(text));
        };
    }

    private String step(String code, CaseView view) {
        return view.way() == null ? code : view.way().stations().stream().filter(station -> station.code().equals(code)).findFirst()
                .map(station -> language.pick(station.nameZh(), station.nameEn())).orElse(code);
    }

    private Optional<String> moment(String text) {
        try {
            return Optional.of(words.moment(Instant.parse(text)));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    private String constant(String text) {
        return NAMED.stream().map(kind -> kind + text).filter(language.getTexts()::containsKey).findFirst().map(language::say).orElse(text);
    }

    /** A key fact as it is shown. */
    public String fact(String value) {
        return value.equals("true") || value.equals("false") ? language.say("detail.truth." + value) : value;
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = JsonParts.reader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
