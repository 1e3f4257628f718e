package org.daylight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.daylight.kernel.Problem;
import org.daylight.orders.SignalOrder;
import org.daylight.orders.SignalOrders;
import org.daylight.signals.SignalReasons;
import org.daylight.signals.SignalReasons.Why;

/**
 * Why a signal stands.
 *
 * @article SIG-38
 */
@Named
@RequestScoped
public class WhyPage {
    private static final String LABEL = "signal.fact.";
    /** Told elsewhere on the page. */
    private static final List<String> SHOWN = List.of("events", "clock", "ref", "rule", "step");

    @Inject
    SignalReasons reasons;
    @Inject
    SignalOrders orders;
    @Inject
    Language language;
    @Inject
    Words words;

    private String id;
    private Why why;
    private List<SignalOrder> resting;

    /** A piece of evidence, with the name that people know where it has one. */
    public record Fact(String name, String value) {
    }

    public void load() {
        why = reasons.of(parsed(id));
    }

    private static long parsed(String id) {
        if (id == null || !id.matches("\\d{1,18}")) {
            throw new Problem(Problem.Kind.NOT_FOUND, "signal.unknown", "SIG-38");
        }
        return Long.parseLong(id);
    }

    /** Orders that rest on it, the newest first. */
    public List<SignalOrder> getOrders() {
        if (resting == null) {
            resting = orders.of(List.of(why.signal().id())).getOrDefault(why.signal().id(), List.of());
        }
        return resting;
    }

    public Why getWhy() {
        return why;
    }

    public CountdownCalendar getCalendar() {
        return CountdownCalendar.of(why.days());
    }

    public List<Fact> getFacts() {
        Map<String, String> sorted = new TreeMap<>(why.signal().facts());
        sorted.keySet().removeAll(SHOWN);
        return sorted.entrySet().stream().map(fact -> new Fact(name(fact.getKey()), shown(fact.getValue()))).toList();
    }

    private String name(String fact) {
        return language.getTexts().containsKey(LABEL + fact) ? language.say(LABEL + fact) : fact;
    }

    /** A moment as people read it; anything else as it was kept. */
    private String shown(String value) {
        try {
            return words.second(OffsetDateTime.parse(value).toInstant());
        } catch (DateTimeException noMoment) {
            return value;
        }
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
