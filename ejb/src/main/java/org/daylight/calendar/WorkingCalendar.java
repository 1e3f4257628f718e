package org.daylight.calendar;

import java.time.LocalDate;
import org.daylight.kernel.WorkingDays;

/** Working days of the published years. Immutable. */
public final class WorkingCalendar {

    public boolean isWorkingDay(LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /** The day on which {@code days} end when the day after {@code startExclusive} is day 1. */
    public LocalDate add(LocalDate startExclusive, WorkingDays days) {
        throw new UnsupportedOperationException();
    }

    /** Working days after {@code startExclusive} up to and with {@code endInclusive}. */
    public WorkingDays count(LocalDate startExclusive, LocalDate endInclusive) {
        throw new UnsupportedOperationException();
    }

    /** The first working day after {@code day}. */
    public LocalDate next(LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /** The last working day before {@code day}. */
    public LocalDate previous(LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /** Whether the year's notice is known. */
    public boolean isPublished(int year) {
        throw new UnsupportedOperationException();
    }

    /** Name of this combination of notices, such as {@code 2007-2026/3f2a}; stored beside each derived date. */
    public String version() {
        throw new UnsupportedOperationException();
    }
}
