package org.daylight.profiles;

import java.util.List;

/** What is noticed, what follows, and how it is defended against (C4, C6, C7; 000 art. 18-21, 29-32; 002 art. 23; 004 art. 31-34). */
public final class Supervision {
    /** What followed from findings before profiles said it; versions fixed before that keep it. */
    static final List<Consequence> CONSEQUENCES_BEFORE = List.of(
            before(Liable.PERSON, Severity.LIGHTER, Sanction.CRITICISM), before(Liable.PERSON, Severity.LIGHTER, Sanction.NONE),
            before(Liable.PERSON, Severity.ORDINARY, Sanction.CRITICISM), before(Liable.PERSON, Severity.ORDINARY, Sanction.WARNING),
            before(Liable.PERSON, Severity.GRAVE, Sanction.DEMERIT), before(Liable.PERSON, Severity.GRAVE, Sanction.GRAVE_DEMERIT),
            before(Liable.PERSON, Severity.GRAVE, Sanction.REMOVAL_FROM_POST), before(Liable.UNIT, Severity.LIGHTER, Sanction.RECTIFICATION),
            before(Liable.UNIT, Severity.LIGHTER, Sanction.NONE), before(Liable.UNIT, Severity.ORDINARY, Sanction.PUBLIC_CRITICISM),
            before(Liable.UNIT, Severity.ORDINARY, Sanction.RECTIFICATION), before(Liable.UNIT, Severity.GRAVE, Sanction.LEADERS_ACCOUNTABLE));

    private Supervision() {
    }

    /** Which part of the texts a rule carries out. */
    public enum Group {
        VERIFICATION, YELLOW_CARD, RED_CARD, ALARM, LIGHT, CONDUCT,
        /** 规避监察: acts by which a case looks better than it is. */
        EVASION
    }

    /** How a fact is found. */
    public enum Detector {
        AUTO, EVENT, MANUAL
    }

    /** Who or what answers for it. */
    public enum Subject {
        CASE, PERSON, DEPARTMENT
    }

    /** What an exemption does. */
    public enum Effect {
        NO_LIABILITY, LIGHTER_OR_NONE
    }

    /** A signal that a rule proposes; a card or an order is a recorded act, not a colour. */
    public record Signal(@Must String code, @Must String nameZh, @Must String nameEn, @Must String colour, boolean delegated, @Must String article)
            implements ProfileRow {
        @Override
        public String key() {
            return code;
        }
    }

    /**
     * A trigger.
     *
     * @param requirement id in the list of requirements; null: none of its own
     * @param clock       null where no limit is concerned
     * @param issuer      functional role that issues the signal
     * @param autoIssue   issued without a person; false: proposed
     */
    public record Rule(@Must String code, @Must Group group, @Must String textZh, @Must String textEn, @Must String article, String requirement,
                       @Must Detector detector, @RefersTo("clocks") String clock, @Must String evidenceZh, @Must String evidenceEn,
                       @Must @RefersTo("signals") String signal, @Must @RefersTo("roles") String issuer, boolean autoIssue, @Must Subject subject)
            implements ProfileRow {
        @Override
        public String key() {
            return code;
        }
    }

    /**
     * A step of escalation.
     *
     * @param afterDays working days after {@code from}
     * @param unlessZh  what stops the step
     */
    public record Step(@Must String code, @Must @RefersTo("signals") String from, @Must Integer afterDays, @Must String unlessZh, @Must String unlessEn,
                       @Must @RefersTo("signals") String to, @Must String article) implements ProfileRow {
        @Override
        public String key() {
            return code;
        }
    }

    /** Why somebody is not, or less, liable. */
    public record Exemption(@Must String code, @Must String nameZh, @Must String nameEn, @Must Effect effect, @Must @RefersTo("roles") String decidedBy,
                            @Must String article) implements ProfileRow {
        @Override
        public String key() {
            return code;
        }
    }

    /** Who answers. */
    public enum Liable {
        PERSON, UNIT
    }

    /**
     * 处理: a sanction that may follow from a confirmed finding, in the order in which they are offered.
     *
     * @param level of responsibility; null: every level
     */
    public record Consequence(@Must Liable liable, FindingLevel level, @Must Severity severity, @Must Sanction sanction, @Must String article) implements ProfileRow {
        @Override
        public String key() {
            return ProfileRow.joined(liable, level == null ? "ALL" : level, severity, sanction);
        }

        /** Whether it is for that level. */
        public boolean covers(FindingLevel other) {
            return level == null || level == other;
        }
    }

    private static Consequence before(Liable liable, Severity severity, Sanction sanction) {
        return new Consequence(liable, null, severity, sanction, "000 art. 29-31");
    }

    /** 机构职责: a functional role and the organ and post that hold it (C13). */
    public record Role(@Must String code, @Must String nameZh, @Must String nameEn, @Must String organZh, @Must String organEn, @Must String article)
            implements ProfileRow {
        @Override
        public String key() {
            return code;
        }
    }
}
