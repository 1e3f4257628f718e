package org.daylight.profiles;

import java.util.List;

/** Limits: what starts, stops and pauses them, and when they warn (C2, C5, C8, C10, C25). */
public final class Clocks {
    private Clocks() {
    }

    /** In what a limit is counted. */
    public enum Unit {
        WORKING_DAYS, DAYS, HOURS, PERCENT
    }

    /** Where the length comes from. */
    public enum LimitSource {
        /** The clock's own {@code limit}. */
        FIXED, ITEM_STATUTORY, ITEM_PROMISED, ITEM_STEP, COMPLAINT_CLASS, ISSUER
    }

    /** How the length is laid on its event. */
    public enum Reading {
        /** To be done within the length after the start. */
        AFTER_START,
        /** To be done at the latest so long before the event. */
        AT_LATEST_BEFORE,
        /** To be done in the last stretch of this length before the event. */
        WITHIN_LAST_BEFORE
    }

    /**
     * A limit.
     *
     * @param stopEvents the first of them stops it
     * @param pausedBy   special procedures that pause it
     * @param limit      in {@code unit}; null unless the source is fixed
     */
    public record Clock(@Must String code, @Must String nameZh, @Must String nameEn, @Must String startEvent, @Must List<String> stopEvents,
                        @RefersTo("procedures") List<String> pausedBy, @Must Unit unit, @Must LimitSource source, Integer limit,
                        @Must Reading reading, @Must String article) implements ProfileRow {
        public Clock {
            stopEvents = Rows.of(stopEvents);
            pausedBy = Rows.of(pausedBy);
        }

        @Override
        public String key() {
            return code;
        }
    }

    /**
     * A clock warns when no more than this remains.
     *
     * @param remaining in {@code unit}: working days from 0, or percent of the length from 1 to 99; inclusive
     */
    public record Warning(@Must @RefersTo("clocks") String clock, @Must Unit unit, @Must Integer remaining, @Must String article) implements ProfileRow {
        @Override
        public String key() {
            return clock == null ? null : ProfileRow.joined(clock, unit, remaining);
        }
    }

    /**
     * 特别程序.
     *
     * @param legalBasis null: no law excludes the time, so that only the promise can stand still (C10)
     * @param stops      clocks that stand still meanwhile
     * @param atMost     working days; null: no limit of its own
     * @param notice     the applicant is told in writing
     * @param filing     filed with the centre
     */
    public record Procedure(@Must String code, @Must String nameZh, @Must String nameEn, String legalBasis, @Must @RefersTo("clocks") List<String> stops,
                            Integer atMost, boolean notice, boolean filing, @Must String article) implements ProfileRow {
        public Procedure {
            stops = Rows.of(stops);
        }

        @Override
        public String key() {
            return code;
        }
    }
}
