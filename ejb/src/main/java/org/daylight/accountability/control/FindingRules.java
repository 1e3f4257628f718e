package org.daylight.accountability.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.daylight.accountability.FindingState;
import org.daylight.accountability.FindingView;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Problem.Kind;
import org.daylight.profiles.FindingLevel;
import org.daylight.profiles.ProfileContent;
import org.daylight.profiles.Sanction;
import org.daylight.profiles.Severity;
import org.daylight.profiles.Supervision.Effect;
import org.daylight.profiles.Supervision.Exemption;
import org.daylight.profiles.Supervision.Group;
import org.daylight.profiles.Supervision.Rule;
import org.daylight.profiles.Supervision.Subject;

/** What may be done with a finding, and when. */
public final class FindingRules {
    /** Signals that are leads of a liability as they stand open. */
    public static final Set<String> LEADS = Set.of("PERSON_VIOLATION", "UNIT_VIOLATION", "VIOLATION", "REFERRAL", "JUDICIAL_TRANSFER");
    /** Signals that are leads once the card is issued. */
    public static final Set<String> CARDS = Set.of("YELLOW_CARD", "RED_CARD");
    /** Signals whose investigation is for the supervision organ alone (MON-31; 003 art. 41). */
    public static final Set<String> MAJOR = Set.of("RED_CARD", "REFERRAL", "JUDICIAL_TRANSFER");
    private static final int LONGEST = 4_000;

    private FindingRules() {
    }

    /** The text without blanks around it; {@code input.missing}, {@code input.too-long}, {@code input.unreadable} (400). */
    public static String words(String field, String value, int most) {
        if (value == null || value.isBlank()) {
            throw new Problem(Kind.BAD_INPUT, "input.missing", null, field);
        }
        if (value.length() > most) {
            throw new Problem(Kind.BAD_INPUT, "input.too-long", null, field, most);
        }
        if (!Conditions.isStorable(value)) {
            throw new Problem(Kind.BAD_INPUT, "input.unreadable", null, field);
        }
        return value.strip();
    }

    public static String words(String field, String value) {
        return words(field, value, LONGEST);
    }

    /** {@code input.missing} (400). */
    public static <T> T given(String field, T value) {
        if (value == null) {
            throw new Problem(Kind.BAD_INPUT, "input.missing", null, field);
        }
        return value;
    }

    /** {@code finding.changed} (409) where it stands elsewhere by now, or somebody acted since the person looked. */
    public static void require(FindingView finding, int version, FindingState... states) {
        if (finding.version() != version || !List.of(states).contains(finding.state())) {
            throw changed();
        }
    }

    public static Problem changed() {
        return new Problem(Kind.CONFLICT, "finding.changed", "ACT-01");
    }

    public static Problem unknown() {
        return new Problem(Kind.NOT_FOUND, "finding.unknown", "ACT-01");
    }

    /** A personal act in the sense of 000 art. 30. */
    public static boolean isPersonalConduct(Rule rule, String person) {
        return person != null && rule != null && rule.group() == Group.CONDUCT && rule.subject() == Subject.PERSON;
    }

    /** {@code finding.subject} (422): a rule on persons names one, a rule on the unit none but its leaders. */
    public static void requireLiable(Rule rule, String person, FindingLevel level) {
        boolean unit = person == null;
        boolean wrong = rule != null && (rule.subject() == Subject.PERSON && unit || rule.subject() == Subject.DEPARTMENT && !unit && level != FindingLevel.LEADING);
        if (wrong || unit && level != FindingLevel.LEADING) {
            throw new Problem(Kind.REFUSED, "finding.subject", "ACT-01");
        }
    }

    /** Nobody is found liable unheard: {@code finding.unheard} (422) until the person has stated a view or the last day for it has passed. */
    public static void requireHeard(FindingView finding, LocalDate today) {
        if (finding.investigation().statedAt() == null && !today.isAfter(finding.investigation().statementUntil())) {
            throw new Problem(Kind.REFUSED, "finding.unheard", "ACT-01", finding.investigation().statementUntil().toString());
        }
    }

    /**
     * {@code finding.exemption} (422) where the profile has no such exemption, or it does not go with the conclusion: what excludes liability confirms nothing, what
     * mitigates it makes a confirmed finding lighter.
     *
     * @return the state that follows
     */
    public static FindingState concluded(ProfileContent profile, boolean confirmed, Severity severity, String exemption) {
        Effect effect = effect(profile, exemption);
        boolean fits = effect == null ? severity != Severity.LIGHTER || !confirmed
                : effect == Effect.NO_LIABILITY ? !confirmed : confirmed && severity == Severity.LIGHTER;
        if (!fits) {
            throw new Problem(Kind.REFUSED, "finding.exemption", "ACT-01");
        }
        if (confirmed) {
            given("severity", severity);
            return FindingState.CONFIRMED;
        }
        return effect == Effect.NO_LIABILITY ? FindingState.EXEMPT : FindingState.NOT_CONFIRMED;
    }

    private static Effect effect(ProfileContent profile, String exemption) {
        return exemption == null ? null : profile.exemptions().stream().filter(row -> row.code().equals(exemption)).findFirst().map(Exemption::effect)
                .orElseThrow(() -> new Problem(Kind.REFUSED, "finding.exemption", "ACT-01"));
    }

    /** {@code finding.sanction} (422) for what does not go with the finding. */
    public static void requireOffered(ProfileContent profile, FindingView finding, Sanction sanction) {
        if (!SanctionRules.offered(profile, finding).contains(sanction)) {
            throw new Problem(Kind.REFUSED, "finding.sanction", "ACT-03");
        }
    }

    /** {@code finding.same-person} (403): who proposed does not decide, and who decides an appeal had no hand in it before. */
    public static void requireOther(String caller, String... before) {
        for (String hand : before) {
            if (Objects.equals(caller, hand)) {
                throw new Problem(Kind.FORBIDDEN, "finding.same-person", "AUT-14");
            }
        }
    }

    /** {@code finding.day} (422) for a day that has not come. */
    public static void requirePast(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new Problem(Kind.REFUSED, "finding.day", "ACT-01");
        }
    }
}
