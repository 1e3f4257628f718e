package org.daylight.supervision.control;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.daylight.kernel.Problem;
import org.daylight.profiles.ProfileContent;
import org.daylight.profiles.Supervision.Detector;
import org.daylight.profiles.Supervision.Group;
import org.daylight.profiles.Supervision.Rule;
import org.daylight.signals.SignalState;
import org.daylight.signals.SignalView;
import org.daylight.supervision.RaiseLead;
import org.daylight.supervision.Verification;
import org.daylight.supervision.control.AlarmRepository.KnownCase;

/**
 * What may be raised by hand, what a verified violation proposes, and what must be said when a signal is settled.
 *
 * @article SIG-06, SIG-13 (000 art. 20(1)), SIG-31 (000 art. 21(7))
 */
public final class LeadRules {
    /** Signals of the alarm centre, the weightiest first; of verifications only signs of evasion. */
    public static final List<String> ALARMS = List.of("RED_CARD", "YELLOW_CARD", "VIOLATION", "UNIT_VIOLATION", "PERSON_VIOLATION", "ALERT", Verification.VERIFY);
    /** Of these, what waits in no other list. */
    public static final List<String> ALARMS_ALONE = List.of("VIOLATION", "UNIT_VIOLATION", "PERSON_VIOLATION", "ALERT");
    /** Which card a verified violation proposes; any other is chosen by the person. */
    private static final Map<String, String> FITTING = Map.of("VF-01", "YC-01", "VF-02", "RC-07", "VF-03", "YC-04");
    private static final List<String> CARDS = List.of("YELLOW_CARD", "RED_CARD");
    /** Complaints about licensing that are not handled in time are no detector's yet. */
    private static final String LATE_COMPLAINTS = "YC-09";
    private static final int MOST_FILES = 10;
    private static final int SHORTEST = 2;
    private static final int OPINION = 4000;
    private static final int TEXT = 2000;
    private static final int REMARK = 1000;

    private LeadRules() {
    }

    /** Rules that people raise. */
    public static List<Rule> byHand(ProfileContent content) {
        return content.rules().stream().filter(rule -> rule.detector() == Detector.MANUAL || rule.code().equals(LATE_COMPLAINTS)).toList();
    }

    /** {@code lead.rule-unknown} (422). */
    public static Rule byHand(String code, ProfileContent content) {
        return byHand(content).stream().filter(rule -> rule.code().equals(code)).findFirst()
                .orElseThrow(() -> new Problem(Problem.Kind.REFUSED, "lead.rule-unknown", "SIG-38", code));
    }

    /** Rules for cards that people find, the one that fits the verified rule first. */
    public static List<Rule> proposals(String verified, ProfileContent content) {
        Stream<Rule> fitting = content.rules().stream().filter(rule -> rule.code().equals(FITTING.get(verified)));
        Stream<Rule> others = content.rules().stream().filter(rule -> rule.detector() == Detector.MANUAL && CARDS.contains(rule.signal()));
        return Stream.concat(fitting, others).distinct().toList();
    }

    /** {@code verification.rule-unknown} (422). @param chosen null: the fitting one */
    public static Rule proposed(String verified, String chosen, ProfileContent content) {
        String code = chosen == null || chosen.isBlank() ? FITTING.get(verified) : chosen;
        return proposals(verified, content).stream().filter(rule -> rule.code().equals(code)).findFirst()
                .orElseThrow(() -> new Problem(Problem.Kind.REFUSED, "verification.rule-unknown", "SIG-13"));
    }

    /** {@code verification.opinion-missing} (422), {@code input.too-long} (400). */
    public static String opinion(String text) {
        return said(text, OPINION, "verification.opinion-missing");
    }

    /** One of two parts of an opinion. */
    public static String part(String text) {
        return said(text, OPINION / 2 - 1, "verification.opinion-missing");
    }

    /** Null where there is none; {@code input.too-long} (400). */
    public static String remark(String text) {
        return text == null || text.isBlank() ? null : said(text, REMARK, "verification.opinion-missing");
    }

    private static String said(String text, int longest, String missing) {
        if (text == null || text.strip().length() < SHORTEST) {
            throw new Problem(Problem.Kind.REFUSED, missing, "SIG-38");
        }
        if (text.length() > longest) {
            throw new Problem(Problem.Kind.BAD_INPUT, "input.too-long", null, "text", longest);
        }
        return text.strip();
    }

    /** {@code lead.too-many-files} (400). */
    public static void requireFew(List<String> files) {
        if (files.size() > MOST_FILES) {
            throw new Problem(Problem.Kind.BAD_INPUT, "lead.too-many-files", "SIG-38", MOST_FILES);
        }
    }

    /** {@code verification.too-many} (400). */
    public static void requireSome(List<Long> ids, int most) {
        if (ids.isEmpty() || ids.size() > most) {
            throw new Problem(Problem.Kind.BAD_INPUT, "verification.too-many", "SIG-07", most);
        }
    }

    /** {@code signal.settled} (409). */
    public static void requireOpen(SignalView signal) {
        if (signal.state() != SignalState.OPEN) {
            throw new Problem(Problem.Kind.CONFLICT, "signal.settled", "SIG-38");
        }
    }

    /** {@code verification.other-signal} (422): what is not to be verified is handled in the alarm centre, by a card or by an order. */
    public static void requireVerification(SignalView signal) {
        requireOpen(signal);
        if (!Verification.VERIFY.equals(signal.shown() == null ? null : signal.shown().code())) {
            throw new Problem(Problem.Kind.REFUSED, "verification.other-signal", "SIG-07");
        }
    }

    /** {@code alarm.to-be-verified} (422) for what waits for its verification, {@code signal.settled} (409). */
    public static void requireAlarm(SignalView signal) {
        requireOpen(signal);
        boolean verification = signal.rule() != null && signal.rule().group() == Group.VERIFICATION;
        if (verification || signal.shown() == null || !ALARMS.contains(signal.shown().code())) {
            throw new Problem(Problem.Kind.REFUSED, "alarm.to-be-verified", "DUB-02");
        }
    }

    /** Stripped; {@code lead.text-missing}, {@code lead.source-missing}, {@code lead.day-impossible} (422), {@code input.too-long} (400). */
    public static RaiseLead checked(RaiseLead lead, LocalDate today) {
        if (lead.source() == null) {
            throw new Problem(Problem.Kind.REFUSED, "lead.source-missing", "MON-10");
        }
        if (lead.occurredOn() == null || lead.occurredOn().isAfter(today)) {
            throw new Problem(Problem.Kind.REFUSED, "lead.day-impossible", "SIG-38");
        }
        requireFew(lead.files());
        return new RaiseLead(lead.ruleCode(), stripped(lead.caseNumber()), stripped(lead.departmentCode()), stripped(lead.person()), lead.occurredOn(), lead.source(),
                said(lead.text(), TEXT, "lead.text-missing"), lead.files());
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** The case's own where there is a case; {@code lead.department-missing} (422) without either. */
    public static String department(RaiseLead lead, KnownCase about) {
        if (about != null) {
            return about.departmentCode();
        }
        if (lead.departmentCode() == null) {
            throw new Problem(Problem.Kind.REFUSED, "lead.department-missing", "SIG-38");
        }
        return lead.departmentCode();
    }

    /** The same for the same lead, however often it is sent. */
    public static String key(RaiseLead lead, String department) {
        String whole = String.join("\n", department, String.valueOf(lead.caseNumber()), String.valueOf(lead.person()), lead.occurredOn().toString(), lead.text());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8));
            return "lead:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
