package org.daylight.integration.xes;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.daylight.cases.CaseReporting.Refusal;
import org.daylight.cases.ReportedCase;
import org.daylight.cases.ReportedCase.ReportedEvent;
import org.daylight.exchange.LogProblem;
import org.daylight.exchange.ReportedLog;

/**
 * Makes reported cases of a log's traces: {@code concept:name} is the number, {@code startdate} the opening (else the first event's time),
 * {@code deadline} the due time, {@code enddate} the end; only an end closes a case, no event does. Traces that cannot be read are refused
 * and left out.
 *
 * @article EXC-01 (003 art. 38), EXC-05 (001 一(四))
 */
public final class EventLogTranslator implements ReportedLog.Cases {
    private static final Set<String> TRACE_KEYS = Set.of("concept:name", "subject", "channel", "startdate", "deadline", "enddate");

    private final XesReader reader;
    private final LogLimits limits;
    private final Consumer<Refusal> refused;
    private ReportedCase next;
    private boolean ended;

    public EventLogTranslator(InputStream log, LogLimits limits, Consumer<Refusal> refused) {
        this.reader = new XesReader(log, limits, keys());
        this.limits = limits;
        this.refused = refused;
    }

    @Override
    public boolean hasNext() {
        while (next == null && !ended) {
            Optional<XesTrace> trace = reader.next();
            ended = trace.isEmpty();
            next = trace.map(this::translated).orElse(null);
        }
        return next != null;
    }

    @Override
    public ReportedCase next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        ReportedCase current = next;
        next = null;
        return current;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    /** Null where it is refused. */
    private ReportedCase translated(XesTrace trace) {
        try {
            return reportedCase(trace);
        } catch (LogProblem problem) {
            refused.accept(new Refusal(problem.line(), problem.code(), problem.texts(), trace.eventCount()));
            return null;
        }
    }

    private ReportedCase reportedCase(XesTrace trace) {
        XesValues values = new XesValues(trace.line(), trace.attributes());
        if (trace.eventCount() > limits.events()) {
            throw new LogProblem(trace.line(), "xes.too-many-events", limits.events());
        }
        if (trace.characters() > limits.traceCharacters()) {
            throw new LogProblem(trace.line(), "xes.trace-too-large", limits.traceCharacters());
        }
        String number = values.required("concept:name", ReportedCase.MAX_NUMBER, "xes.trace-without-number");
        List<ReportedEvent> events = trace.events().stream().map(EventTranslator::translated).toList();
        return new ReportedCase(number, values.text("subject", ReportedCase.MAX_SUBJECT), values.text("channel", ReportedCase.MAX_CHANNEL),
                opened(values, events), values.time("deadline"), values.time("enddate"), events, trace.line());
    }

    private static Instant opened(XesValues values, List<ReportedEvent> events) {
        Instant stated = values.time("startdate");
        return stated != null ? stated : events.stream().map(ReportedEvent::eventAt).min(Comparator.naturalOrder())
                .orElseThrow(() -> values.problem("xes.trace-without-opening"));
    }

    private static Set<String> keys() {
        Set<String> keys = new HashSet<>(TRACE_KEYS);
        keys.addAll(EventTranslator.KEYS);
        return keys;
    }

    /** Event attributes that are taken over. */
    private static final class EventTranslator {
        private static final Map<String, String> PAYLOAD = Map.of("lifecycle:transition", "transition", "org:group", "group",
                "org:role", "role", "concept:instance", "instance");
        private static final Set<String> KEYS = Set.of("concept:name", "time:timestamp", "org:resource", "lifecycle:transition", "org:group",
                "org:role", "concept:instance");
        private static final int MAX_PAYLOAD = 200;

        private static ReportedEvent translated(XesEvent event) {
            XesValues values = new XesValues(event.line(), event.attributes());
            String name = values.required("concept:name", ReportedEvent.MAX_NAME, "xes.event-without-name");
            values.required("time:timestamp", MAX_PAYLOAD, "xes.event-without-time");
            Instant at = values.time("time:timestamp");
            String actor = values.text("org:resource", ReportedEvent.MAX_ACTOR);
            String identity = XesValues.joined(name, values.text("lifecycle:transition", MAX_PAYLOAD), at.toString(), actor,
                    values.text("concept:instance", MAX_PAYLOAD));
            return new ReportedEvent(name, actor, at, values.json(PAYLOAD, MAX_PAYLOAD), identity, event.line());
        }
    }
}
