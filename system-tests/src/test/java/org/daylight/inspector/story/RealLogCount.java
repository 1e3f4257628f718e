package org.daylight.inspector.story;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The real log counted straight from its file, one case after the other. */
public final class RealLogCount {
    private final Map<List<String>, Long> ways = new HashMap<>();
    private final Map<String, Long> missing = new HashMap<>();
    private final Map<String, Long> repeats = new HashMap<>();
    private long reworked;

    private record Event(String name, OffsetDateTime at) {
    }

    private record Trace(List<String> way, boolean ended) {
    }

    /** The log beside the project. */
    public static Path log() {
        return Path.of(System.getProperty("daylight.project", "..")).toAbsolutePath().normalize().resolveSibling("shared/data/wabo-receipt-phase.xes.gz");
    }

    public static RealLogCount of(Path log, List<String> watched) throws IOException, XMLStreamException {
        RealLogCount count = new RealLogCount();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(log))) {
            for (Trace trace : traces(XMLInputFactory.newFactory().createXMLStreamReader(in))) {
                count.ways.merge(trace.way(), 1L, Long::sum);
                count.reworked += new HashSet<>(trace.way()).size() < trace.way().size() ? 1 : 0;
                watched.stream().filter(name -> trace.ended() && !trace.way().contains(name)).forEach(name -> count.missing.merge(name, 1L, Long::sum));
                new HashSet<>(trace.way()).forEach(name -> count.repeats.merge(name, trace.way().stream().filter(name::equals).count() - 1, Long::sum));
            }
        }
        return count;
    }

    private static List<Trace> traces(XMLStreamReader xml) throws XMLStreamException {
        List<Trace> traces = new ArrayList<>();
        List<Event> events = null;
        String name = null;
        OffsetDateTime at = null;
        boolean inEvent = false;
        boolean ended = false;
        while (xml.hasNext()) {
            int step = xml.next();
            if (step == XMLStreamConstants.START_ELEMENT) {
                String key = xml.getAttributeValue(null, "key");
                if (xml.getLocalName().equals("trace")) {
                    events = new ArrayList<>();
                    ended = false;
                } else if (xml.getLocalName().equals("event")) {
                    inEvent = true;
                } else if (inEvent && "concept:name".equals(key)) {
                    name = xml.getAttributeValue(null, "value");
                } else if (inEvent && "time:timestamp".equals(key)) {
                    at = OffsetDateTime.parse(xml.getAttributeValue(null, "value"));
                } else if (events != null && !inEvent && "enddate".equals(key)) {
                    ended = true;
                }
            } else if (step == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("event")) {
                events.add(new Event(name, at));
                inEvent = false;
            } else if (step == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("trace")) {
                traces.add(new Trace(events.stream().sorted(Comparator.comparing(Event::at, OffsetDateTime.timeLineOrder())).map(Event::name).toList(), ended));
                events = null;
            }
        }
        return traces;
    }

    public long ways() {
        return ways.size();
    }

    /** Cases of the most frequent way. */
    public long mostFrequent() {
        return ways.values().stream().max(Comparator.naturalOrder()).orElseThrow();
    }

    public long reworked() {
        return reworked;
    }

    /** Ended cases without the activity. */
    public long missing(String activity) {
        return missing.getOrDefault(activity, 0L);
    }

    /** Beyond the first of each case. */
    public long repeats(String activity) {
        return repeats.getOrDefault(activity, 0L);
    }
}
