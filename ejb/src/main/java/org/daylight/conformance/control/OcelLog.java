package org.daylight.conformance.control;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.daylight.cases.CaseEventType;
import org.daylight.conformance.LogSelection;
import org.daylight.conformance.control.ExportRepository.Item;
import org.daylight.conformance.control.ExportRepository.Row;

/** Writes OCEL 2.0 as JSON: events with the objects that they touch, and what each object is to the other. */
public final class OcelLog {
    private static final int MOST_TYPES = 5_000;
    /** Kind, its two attributes, what it is to its case. */
    private static final Map<String, String[]> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("Item version", new String[] {"itemCode", "version", null});
        KINDS.put("Department", new String[] {"nameZh", "nameEn", null});
        KINDS.put("Pause", new String[] {"from", "until", "pauses"});
        KINDS.put("Certificate", new String[] {"state", "issuedOn", "issuedFor"});
        KINDS.put("Payment", new String[] {"state", "total", "billedFor"});
        KINDS.put("Signal", new String[] {"rule", "state", "raisedAbout"});
        KINDS.put("Order", new String[] {"state", "kind", "issuedAbout"});
    }

    private final Pseudonyms people;
    private final Set<String> persons = new LinkedHashSet<>();
    private final Set<String> types = new LinkedHashSet<>();
    private JsonGenerator json;
    private long open = -1;

    public OcelLog(Pseudonyms people) {
        this.people = people;
    }

    /** Closes nothing. */
    public void write(ExportRepository log, LogSelection which, OutputStream out) throws IOException {
        json = Json.createGenerator(new Kept(out));
        json.writeStartObject();
        json.writeStartArray("events");
        log.events(which, this::event);
        json.writeEnd();
        json.writeStartArray("objects");
        log.events(which, this::approvalCase);
        log.objects(which, this::object);
        persons.forEach(this::person);
        json.writeEnd();
        types();
        json.writeEnd();
        json.close();
    }

    private void event(Row row) {
        if (row.eventId() == null) {
            return;
        }
        String type = types.size() < MOST_TYPES || types.contains(row.activity()) ? row.activity() : CaseEventType.REPORTED_STEP.name();
        types.add(type);
        json.writeStartObject().write("id", "event:" + row.eventId()).write("type", type).write("time", row.at().toString());
        json.writeStartArray("attributes");
        attribute("recordedAt", row.recordedAt().toString(), null);
        attribute("source", row.source(), null);
        attribute("step", row.step(), null);
        json.writeEnd();
        json.writeStartArray("relationships");
        related("case:" + row.number(), "host");
        related("department:" + row.department(), "carriedOutIn");
        if (row.item() != null) {
            related("item version:" + row.item() + "/" + row.version(), "follows");
        }
        if (row.actor() != null) {
            String person = "person:" + people.of(row.actor());
            persons.add(person);
            related(person, "carriedOutBy");
        }
        json.writeEnd().writeEnd();
    }

    private void approvalCase(Row row) {
        if (row.caseId() == open) {
            return;
        }
        open = row.caseId();
        begin("case:" + row.number(), "Case");
        attribute("origin", row.origin(), row.registeredAt());
        attribute("channel", row.channel(), row.registeredAt());
        attribute("dueAt", row.dueAt() == null ? null : row.dueAt().toString(), row.registeredAt());
        attribute("endedAt", row.endedAt() == null ? null : row.endedAt().toString(), row.endedAt());
        json.writeEnd();
        json.writeStartArray("relationships");
        related("department:" + row.department(), "host");
        if (row.item() != null) {
            related("item version:" + row.item() + "/" + row.version(), "appliesFor");
        }
        json.writeEnd().writeEnd();
    }

    private void object(Item item) {
        String[] kind = KINDS.get(item.type());
        begin(item.type().toLowerCase(Locale.ROOT) + ":" + item.id(), item.type());
        Instant at = item.at() == null ? Instant.EPOCH : item.at();
        attribute(kind[0], item.first(), at);
        attribute(kind[1], item.second(), at);
        json.writeEnd();
        json.writeStartArray("relationships");
        if (item.caseNumber() != null) {
            related("case:" + item.caseNumber(), kind[2]);
        }
        json.writeEnd().writeEnd();
    }

    private void person(String id) {
        begin(id, "Person");
        json.writeEnd();
        json.writeStartArray("relationships").writeEnd().writeEnd();
    }

    private void begin(String id, String type) {
        json.writeStartObject().write("id", id).write("type", type);
        json.writeStartArray("attributes");
    }

    /** @param at null: of an event, whose attributes have no time of their own */
    private void attribute(String name, String value, Instant at) {
        if (value != null) {
            json.writeStartObject().write("name", name).write("value", value);
            if (at != null) {
                json.write("time", at.toString());
            }
            json.writeEnd();
        }
    }

    private void related(String object, String qualifier) {
        json.writeStartObject().write("objectId", object).write("qualifier", qualifier).writeEnd();
    }

    private void types() {
        json.writeStartArray("eventTypes");
        types.forEach(type -> type(type, "recordedAt", "source", "step"));
        json.writeEnd();
        json.writeStartArray("objectTypes");
        type("Case", "origin", "channel", "dueAt", "endedAt");
        KINDS.forEach((name, kind) -> type(name, kind[0], kind[1]));
        type("Person");
        json.writeEnd();
    }

    private void type(String name, String... attributes) {
        json.writeStartObject().write("name", name);
        json.writeStartArray("attributes");
        for (String attribute : attributes) {
            json.writeStartObject().write("name", attribute).write("type", attribute.endsWith("At") ? "time" : "string").writeEnd();
        }
        json.writeEnd().writeEnd();
    }

    /** Whoever gave the stream closes it. */
    private static final class Kept extends FilterOutputStream {
        Kept(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
