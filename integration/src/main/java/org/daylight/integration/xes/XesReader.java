package org.daylight.integration.xes;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.daylight.exchange.LogProblem;

/**
 * Pulls the traces out of an IEEE 1849 log, plain or gzip, one at a time. Attributes of any type are read as they are written; nested ones
 * are passed over. A log that cannot be taken as a whole ends with a {@link LogProblem} that names the line.
 */
final class XesReader implements AutoCloseable {
    private static final Set<String> ATTRIBUTES = Set.of("string", "date", "int", "float", "boolean", "id");
    private static final String NAMESPACE = "http://www.xes-standard.org";
    private static final int GZIP = 0x1f8b;

    private final InputStream raw;
    private final LogLimits limits;
    private final Set<String> keys;
    private final KnownNames names;
    private BoundedStream bytes;
    private XMLStreamReader xml;
    private int depth;
    private long kept;

    /** @param keys of the attributes that are kept */
    XesReader(InputStream raw, LogLimits limits, Set<String> keys) {
        this.raw = raw;
        this.limits = limits;
        this.keys = keys;
        this.names = new KnownNames(limits.names());
    }

    /** Empty after the last trace, when the log has been read to its end. */
    Optional<XesTrace> next() {
        try {
            if (xml == null) {
                open();
            }
            return nextTrace();
        } catch (XMLStreamException | IOException | RuntimeException broken) {
            throw problem(broken);
        }
    }

    @Override
    public void close() throws IOException {
        InputStream outermost = bytes == null ? raw : bytes;
        outermost.close();
    }

    private void open() throws XMLStreamException, IOException {
        bytes = new BoundedStream(unpacked(), limits);
        xml = XmlInput.reader(bytes);
        while (step() != XMLStreamConstants.START_ELEMENT) {
            continue;
        }
        String namespace = xml.getNamespaceURI();
        if (!xml.getLocalName().equals("log") || namespace != null && !namespace.isEmpty() && !namespace.startsWith(NAMESPACE)) {
            throw new LogProblem(line(), "xes.not-a-log");
        }
    }

    private InputStream unpacked() throws IOException {
        PushbackInputStream start = new PushbackInputStream(raw, 2);
        byte[] magic = start.readNBytes(2);
        start.unread(magic);
        return magic.length == 2 && ((magic[0] & 0xff) << 8 | magic[1] & 0xff) == GZIP ? new GZIPInputStream(start, 1 << 16) : start;
    }

    private Optional<XesTrace> nextTrace() throws XMLStreamException, IOException {
        while (xml.hasNext()) {
            if (step() == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("trace")) {
                    return Optional.of(trace());
                }
                if (xml.getLocalName().equals("event")) {
                    throw new LogProblem(line(), "xes.event-outside-trace");
                }
                skip();
            }
        }
        bytes.checkEnd();
        return Optional.empty();
    }

    private XesTrace trace() throws XMLStreamException {
        int line = line();
        kept = 0;
        int count = 0;
        Map<String, String> attributes = new HashMap<>();
        List<XesEvent> events = new ArrayList<>();
        while (step() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement() && xml.getLocalName().equals("event")) {
                XesEvent event = event();
                if (count++ < limits.events()) {
                    events.add(event);
                }
            } else if (xml.isStartElement()) {
                attribute(attributes);
            }
        }
        return new XesTrace(line, attributes, events, count, kept);
    }

    private XesEvent event() throws XMLStreamException {
        int line = line();
        Map<String, String> attributes = new HashMap<>();
        while (step() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                attribute(attributes);
            }
        }
        return new XesEvent(line, attributes);
    }

    private void attribute(Map<String, String> attributes) throws XMLStreamException {
        String key = xml.getAttributeValue(null, "key");
        String value = xml.getAttributeValue(null, "value");
        if (key != null && value != null && keys.contains(key) && ATTRIBUTES.contains(xml.getLocalName())) {
            keep(attributes, key, value.strip());
        }
        skip();
    }

    /** Counted, but no longer held, where the trace has too many. */
    private void keep(Map<String, String> attributes, String key, String value) {
        int length = Math.min(value.length(), limits.value());
        kept += length;
        if (kept <= limits.traceCharacters()) {
            attributes.putIfAbsent(key, value.substring(0, length));
        }
    }

    /** To the end of the current element. */
    private void skip() throws XMLStreamException {
        int outer = depth - 1;
        while (depth > outer) {
            step();
        }
    }

    private int step() throws XMLStreamException {
        bytes.nextToken();
        int event = xml.next();
        switch (event) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_DECLARATION, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new LogProblem(line(), "xes.dtd-forbidden");
            case XMLStreamConstants.START_ELEMENT -> deeper();
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> known();
            case XMLStreamConstants.END_ELEMENT -> depth--;
            default -> { }
        }
        return event;
    }

    private void known() {
        if (!names.know(xml)) {
            throw new LogProblem(line(), "xes.too-many-names", limits.names());
        }
    }

    private void deeper() {
        known();
        if (++depth > limits.depth()) {
            throw new LogProblem(line(), "xes.too-deep", limits.depth());
        }
    }

    private int line() {
        return xml == null ? 1 : xml.getLocation().getLineNumber();
    }

    /** The parser hides causes within causes; the innermost that we know says what is wrong. */
    private LogProblem problem(Exception broken) {
        for (Throwable cause = broken; cause != null; cause = XmlInput.cause(cause)) {
            if (cause instanceof LogProblem known) {
                return known;
            }
            if (cause instanceof BoundedStream.LimitExceeded limit) {
                return new LogProblem(line(), limit.code(), limit.limit());
            }
            if (cause instanceof EOFException || cause instanceof ZipException) {
                return new LogProblem(line(), "xes.gzip-broken");
            }
        }
        return parserProblem(broken);
    }

    private LogProblem parserProblem(Exception broken) {
        if (broken instanceof IOException || !XmlInput.isParserProblem(broken)) {
            throw new IllegalStateException("The log could not be read", broken);
        }
        return new LogProblem(line(), depth > 0 && bytes.ended() ? "xes.truncated" : "xes.not-well-formed");
    }
}
