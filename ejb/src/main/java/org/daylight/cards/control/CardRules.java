package org.daylight.cards.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.cards.CardEventLine;
import org.daylight.cards.CardKind;
import org.daylight.cards.CardState;
import org.daylight.kernel.Problem;
import org.daylight.kernel.WorkingDays;
import org.daylight.profiles.Clocks;
import org.daylight.profiles.ProfileContent;
import org.daylight.profiles.Supervision.Exemption;
import org.daylight.profiles.Supervision.Rule;
import org.daylight.profiles.Supervision.Signal;
import org.daylight.profiles.Supervision.Step;
import org.daylight.signals.SignalView;

/** What a card must be, and what its profile says of it. */
public final class CardRules {
    public static final String REVOKED_BY = "card-revoked-by";
    private static final String CORRECTION = "CARD_CORRECTION";
    private static final int TEXT = 4_000;
    private static final int LETTERS_OF_A_REASON = 4;

    private CardRules() {
    }

    /** 黄牌〔2026〕0001号 */
    static String number(CardKind kind, int year, int serial) {
        return "%s〔%d〕%04d号".formatted(kind.word(), year, serial);
    }

    /** {@code card.no-proposal} (422) for a signal that proposes no card. */
    public static CardKind kind(SignalView signal) {
        return Optional.ofNullable(signal.shown()).map(Signal::code).filter(CardKind.codes()::contains).map(CardKind::valueOf)
                .orElseThrow(() -> new Problem(Problem.Kind.REFUSED, "card.no-proposal", "SIG-35"));
    }

    static Signal shown(ProfileContent profile, CardKind kind) {
        return profile.signals().stream().filter(signal -> signal.code().equals(kind.name())).findFirst().orElse(null);
    }

    static Rule rule(ProfileContent profile, String code) {
        return profile.rules().stream().filter(rule -> rule.code().equals(code)).findFirst().orElse(null);
    }

    static Step step(ProfileContent profile, String code) {
        return profile.ladder().stream().filter(step -> step.code().equals(code)).findFirst().orElse(null);
    }

    static String textZh(ProfileContent profile, String code) {
        return said(profile, code, Rule::textZh, step -> "未" + step.unlessZh());
    }

    static String textEn(ProfileContent profile, String code) {
        return said(profile, code, Rule::textEn, step -> "Not: " + step.unlessEn());
    }

    static String article(ProfileContent profile, String code) {
        return said(profile, code, Rule::article, Step::article);
    }

    private static String said(ProfileContent profile, String code, Function<Rule, String> ofRule, Function<Step, String> ofStep) {
        Rule rule = rule(profile, code);
        Step step = step(profile, code);
        return rule != null ? ofRule.apply(rule) : step != null ? ofStep.apply(step) : code;
    }

    /** Clock whose limit was missed; a step of the ladder speaks of the clock of the rule behind its signal. Null: none. */
    static String clock(ProfileContent profile, String code) {
        Rule rule = rule(profile, code);
        Step step = step(profile, code);
        return rule != null ? rule.clock() : step == null ? null
                : profile.rules().stream().filter(behind -> behind.signal().equals(step.from()) && behind.clock() != null).map(Rule::clock).findFirst().orElse(null);
    }

    /** Functional role that issues: of the rule, else of the first rule that proposes such a card. */
    public static String issuer(ProfileContent profile, String code, CardKind kind) {
        Rule rule = rule(profile, code);
        return rule != null ? rule.issuer() : profile.rules().stream().filter(other -> other.signal().equals(kind.name())).map(Rule::issuer).findFirst()
                .orElseGet(() -> profile.parameter(REVOKED_BY));
    }

    /** Rules of the profile by which a person may issue a card for a case; not those that follow from a card. */
    public static List<Rule> direct(ProfileContent profile) {
        return profile.rules().stream().filter(rule -> CardKind.codes().contains(rule.signal()) && !CORRECTION.equals(rule.clock())).toList();
    }

    /** The system may issue such a card without a person: by the parameter of its kind, or by the rule itself (C6). */
    public static boolean isDelegated(ProfileContent profile, CardKind kind, String code) {
        Rule rule = rule(profile, code);
        return rule != null && rule.autoIssue() || Boolean.parseBoolean(profile.parameter(kind == CardKind.YELLOW_CARD ? "yellow-delegated" : "red-delegated"));
    }

    /** {@code card.not-delegated} (422). */
    public static void requireDelegated(ProfileContent profile, CardKind kind, String code) {
        if (!isDelegated(profile, kind, code)) {
            throw new Problem(Problem.Kind.REFUSED, "card.not-delegated", "SIG-35");
        }
    }

    /** What is wrong in the words of the rule, with what the rule saw. */
    public static String description(ProfileContent profile, SignalView signal) {
        String text = signal.facts().get("text");
        return textZh(profile, signal.ruleCode()) + (text == null ? "" : "\n" + text);
    }

    /** Last day for the explanation; the day of issue is not counted. */
    public static LocalDate explainBy(ProfileContent profile, WorkingCalendar days, LocalDate issuedOn) {
        String limit = profile.parameter("explanation-limit");
        return days.add(issuedOn, WorkingDays.of(limit == null ? 1 : Integer.parseInt(limit)));
    }

    /** Last day for the correction; the day of issue is not counted. */
    public static LocalDate correctBy(ProfileContent profile, WorkingCalendar days, LocalDate issuedOn) {
        Clocks.Clock clock = profile.clock(CORRECTION);
        return days.add(issuedOn, WorkingDays.of(clock == null || clock.limit() == null ? 1 : clock.limit()));
    }

    /** {@code card.unknown-ground} (400) for one that the profile does not have. */
    public static Exemption ground(ProfileContent profile, String code) {
        return profile.exemptions().stream().filter(exemption -> exemption.code().equals(code)).findFirst()
                .orElseThrow(() -> new Problem(Problem.Kind.BAD_INPUT, "card.unknown-ground", "ACT-17"));
    }

    /** Claims that nobody decided; none where the card is over. */
    public static List<CardEventLine> waiting(CardState state, List<CardEventLine> events) {
        return events.stream().filter(event -> !state.isOver() && event.type().isClaim()
                && events.stream().noneMatch(other -> Long.valueOf(event.id()).equals(other.answers()))).toList();
    }

    /** {@code card.reason-required} (422) with fewer than four letters, {@code input.too-long}, {@code input.unreadable} (400). */
    public static String reason(String text) {
        String said = textOrNull(text);
        if (said == null || said.codePoints().filter(Character::isLetter).count() < LETTERS_OF_A_REASON) {
            throw new Problem(Problem.Kind.REFUSED, "card.reason-required", "SIG-38", LETTERS_OF_A_REASON);
        }
        return said;
    }

    /** Null where nothing was written; {@code input.too-long}, {@code input.unreadable} (400). */
    public static String textOrNull(String text) {
        if (text != null && text.length() > TEXT) {
            throw new Problem(Problem.Kind.BAD_INPUT, "input.too-long", null, "text", TEXT);
        }
        if (text != null && text.indexOf('\0') >= 0) {
            throw new Problem(Problem.Kind.BAD_INPUT, "input.unreadable", null, "text");
        }
        return text == null || text.isBlank() ? null : text.strip();
    }

    public static Problem unknown() {
        return new Problem(Problem.Kind.NOT_FOUND, "card.unknown", "SIG-38");
    }
}
