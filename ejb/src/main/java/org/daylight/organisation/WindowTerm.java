package org.daylight.organisation;

import java.time.LocalDate;

/**
 * How long a person serves at a window.
 *
 * @param until      last day, inclusive; null: still there
 * @param yearFullOn the day on which a continuous year is full
 */
public record WindowTerm(String username, String nameZh, String nameEn, String departmentCode, String departmentZh, String departmentEn, LocalDate since,
                            LocalDate until, LocalDate yearFullOn) {

    /** Whether the person left before a year was full. */
    public boolean isLeftEarly() {
        return until != null && until.isBefore(yearFullOn);
    }
}
