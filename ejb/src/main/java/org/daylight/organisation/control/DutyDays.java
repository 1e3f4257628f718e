package org.daylight.organisation.control;

import java.time.LocalDate;

/** First and last day of duty, both inclusive; {@code until} null: still on duty. */
record DutyDays(LocalDate from, LocalDate until) {
    boolean include(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
