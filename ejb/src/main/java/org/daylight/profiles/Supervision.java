package org.daylight.profiles;

/** What is noticed, what follows, and how it is defended against (C4, C6, C7; 000 art. 18-21, 29, 32; 002 art. 23; 004 art. 31-34). */
public final class Supervision {
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

    /** 机构职责: a functional role and the organ and post that hold it (C13). */
    public record Role(@Must String code, @Must String nameZh, @Must String nameEn, @Must String organZh, @Must String organEn, @Must String article)
            implements ProfileRow {
        @Override
        public String key() {
            return code;
        }
    }
}
