package org.daylight.organisation;

import java.time.LocalDate;

/**
 * A term as lists show it.
 *
 * @param endsOn     last day, inclusive; null: open
 * @param yearFullOn the day on which a year is full
 * @param early      it ended before
 * @param time       working time of the asked month, within the term
 */
public record RepresentativeLine(long id, int version, String departmentCode, String departmentZh, String departmentEn, String username, String nameZh,
                                 String nameEn, RepresentativeKind kind, EmploymentKind status, StaffLevel rank, String paperNumber, LocalDate paperOn,
                                 LocalDate startsOn, LocalDate endsOn, LocalDate yearFullOn, boolean early, String endReason, WorkingTime time) {

    /** Whether a year is not full on the day. */
    public boolean isFirstYear(LocalDate day) {
        return kind == RepresentativeKind.CHIEF && day.isBefore(yearFullOn);
    }

    /** From the first to the last day, both inclusive. */
    public boolean isInOffice(LocalDate day) {
        return !day.isBefore(startsOn) && (endsOn == null || !day.isAfter(endsOn));
    }
}
