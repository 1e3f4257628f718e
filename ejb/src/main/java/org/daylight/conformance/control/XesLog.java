package org.daylight.conformance.control;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.daylight.conformance.LogSelection;
import org.daylight.conformance.control.ExportRepository.Row;

/** Writes IEEE 1849: a trace for each case, an event for each thing that happened to it; elements stand in the order of the standard's schema. */
public final class XesLog {
    private static final String NAMESPACE = "http://www.xes-standard.org/";
    private static final String[][] EXTENSIONS = {{"Concept", "concept"}, {"Lifecycle", "lifecycle"}, {"Organizational", "org"}, {"Time", "time"}};
    private final Pseudonyms people;
    private XMLStreamWriter xml;
    private long open = -1;

    public XesLog(Pseudonyms people) {
        this.people = people;
    }

    /** Closes nothing. */
    public void write(ExportRepository log, LogSelection which, OutputStream out) throws IOException {
        try {
            xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            head();
            log.events(which, this::row);
            end();
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException failed) {
            throw new IOException(failed);
        }
    }

    private void head() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("log");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("xes.version", "1849-2016");
        xml.writeAttribute("xes.features", "");
        for (String[] extension : EXTENSIONS) {
            xml.writeEmptyElement("extension");
            xml.writeAttribute("name", extension[0]);
            xml.writeAttribute("prefix", extension[1]);
            xml.writeAttribute("uri", NAMESPACE + extension[1] + ".xesext");
        }
        global("trace", "concept:name");
        global("event", "concept:name", "lifecycle:transition");
        xml.writeEmptyElement("classifier");
        xml.writeAttribute("name", "Activity");
        xml.writeAttribute("keys", "concept:name");
        text("concept:name", "Daylight");
    }

    private void global(String scope, String... keys) throws XMLStreamException {
        xml.writeStartElement("global");
        xml.writeAttribute("scope", scope);
        for (String key : keys) {
            text(key, "UNKNOWN");
        }
        if (scope.equals("event")) {
            time("time:timestamp", Instant.EPOCH);
        }
        xml.writeEndElement();
    }

    private void row(Row row) throws IOException {
        try {
            if (row.caseId() != open) {
                end();
                begin(row);
            }
            if (row.eventId() != null) {
                event(row);
            }
        } catch (XMLStreamException failed) {
            throw new IOException(failed);
        }
    }

    private void begin(Row row) throws XMLStreamException {
        open = row.caseId();
        xml.writeStartElement("trace");
        text("concept:name", row.number());
        text("channel", row.channel());
        text("department", row.department());
        text("item", row.item());
        text("itemVersion", row.version() == null ? null : row.version().toString());
        time("startdate", row.registeredAt());
        time("deadline", row.dueAt());
        time("enddate", row.endedAt());
    }

    private void end() throws XMLStreamException {
        if (open >= 0) {
            xml.writeEndElement();
        }
    }

    private void event(Row row) throws XMLStreamException {
        xml.writeStartElement("event");
        text("concept:name", row.activity());
        text("lifecycle:transition", "complete");
        text("org:resource", people.of(row.actor()));
        text("org:group", row.department());
        time("time:timestamp", row.at());
        text("step", row.step());
        time("recorded", row.recordedAt());
        text("source", row.source());
        xml.writeEndElement();
    }

    private void text(String key, String value) throws XMLStreamException {
        attribute("string", key, value);
    }

    private void time(String key, Instant at) throws XMLStreamException {
        attribute("date", key, at == null ? null : at.toString());
    }

    private void attribute(String type, String key, String value) throws XMLStreamException {
        if (value != null) {
            xml.writeEmptyElement(type);
            xml.writeAttribute("key", key);
            xml.writeAttribute("value", writable(value));
        }
    }

    /** Without characters that no XML document can hold. */
    private static String writable(String value) {
        return value.codePoints().allMatch(XesLog::isWritable) ? value
                : value.codePoints().map(c -> isWritable(c) ? c : '\uFFFD').collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isWritable(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
