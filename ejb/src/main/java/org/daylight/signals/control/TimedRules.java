package org.daylight.signals.control;

import java.util.List;
import java.util.stream.Stream;
import org.daylight.profiles.ProfileContent;
import org.daylight.profiles.Supervision.Detector;
import org.daylight.profiles.Supervision.Rule;
import org.daylight.profiles.Supervision.Signal;
import org.daylight.profiles.Supervision.Step;
import org.daylight.profiles.Supervision.Subject;

/** What a profile says when a limit is over, and which rule a step of its ladder carries out. */
public final class TimedRules {
    /** Group of a signal that a step of the ladder raised and that no rule names. */
    public static final String ESCALATION = "ESCALATION";
    private static final String PROMISED = "PROMISED";
    private static final String CARD_CORRECTION = "CARD_CORRECTION";
    private static final String CARD = "CARD";

    private TimedRules() {
    }

    /**
     * A signal to be raised.
     *
     * @param code    of the rule, or of the step that follows it at once
     * @param rule    code of the rule that saw it
     * @param person  whether the person in charge answers for it
     * @param follows steps of the ladder that begin with it
     */
    public record Raise(String code, String group, String signal, String rule, boolean person, List<Step> follows) {
    }

    /**
     * What follows when a limit of that clock is over; nothing where no rule that finds by itself names it. The promise, or the deadline that was reported, leads to
     * what the profile's {@code overdue-follows} says: an alert, or the red light with what its ladder lets follow.
     *
     * @param clock kind of the limit
     */
    public static List<Raise> overdue(ProfileContent profile, String clock) {
        boolean leading = PROMISED.equals(clock) || "REPORTED".equals(clock);
        String signal = "ALERT".equals(profile.parameter("overdue-follows")) ? "ALERT" : "LIGHT_OVERDUE";
        return profile.rules().stream().filter(rule -> rule.detector() == Detector.AUTO && (leading ? PROMISED : clock).equals(rule.clock()))
                .filter(rule -> !leading || rule.subject() == Subject.CASE && rule.signal().equals(signal)).flatMap(rule -> raised(profile, rule)).toList();
    }

    /** A signal whose ladder begins at once is raised as what follows it; one that waits for its next rung stands itself. */
    private static Stream<Raise> raised(ProfileContent profile, Rule rule) {
        List<Step> own = ladder(profile, rule.signal());
        List<Step> waiting = own.stream().filter(step -> step.afterDays() > 0).toList();
        Stream<Raise> next = own.stream().filter(step -> step.afterDays() == 0)
                .map(step -> new Raise(step.code(), ESCALATION, step.to(), rule.code(), false, List.of()));
        boolean stands = !waiting.isEmpty() || own.isEmpty();
        Raise itself = new Raise(rule.code(), rule.group().name(), rule.signal(), rule.code(), rule.subject() == Subject.PERSON, waiting);
        return stands ? Stream.concat(Stream.of(itself), next) : next;
    }

    /**
     * Steps that begin with a signal itself: those of a light or an alert, which the profile lets the system issue. With a card or an order they begin when a person
     * has issued it.
     */
    public static List<Step> ladder(ProfileContent profile, String signal) {
        boolean itself = profile.signals().stream().filter(shown -> shown.code().equals(signal)).anyMatch(Signal::delegated);
        return itself ? profile.ladder().stream().filter(step -> step.from().equals(signal)).toList() : List.of();
    }

    /** Code and group of what a step raises: the rule of the correction's clock where a card was not corrected, else the step itself. */
    public static Raise fired(ProfileContent profile, Step step, String fromKind) {
        return profile.rules().stream().filter(rule -> CARD.equals(fromKind) && CARD_CORRECTION.equals(rule.clock()) && rule.signal().equals(step.to())).findFirst()
                .map(rule -> new Raise(rule.code(), rule.group().name(), step.to(), rule.code(), rule.subject() == Subject.PERSON, List.of()))
                .orElseGet(() -> new Raise(step.code(), ESCALATION, step.to(), step.code(), true, List.of()));
    }
}
