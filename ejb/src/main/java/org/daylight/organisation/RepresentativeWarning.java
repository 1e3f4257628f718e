package org.daylight.organisation;

import java.time.LocalDate;

/**
 * What is not as it must be with a department's representative.
 *
 * @param nameZh of the person; null with {@code NOBODY}
 * @param day    the day on which a year is full, or a stand-in ends; null otherwise
 * @param time   of the month; null unless {@code UNDER_HALF}
 */
public record RepresentativeWarning(Kind kind, String departmentCode, String departmentZh, String departmentEn, String nameZh, String nameEn,
                                    LocalDate day, WorkingTime time) {

    /** What is wrong; the gravest first. */
    public enum Kind {
        /** The department works in the centre and nobody represents it. */
        NOBODY,
        /** Less than half of the month's working time in the centre: the department must appoint another. */
        UNDER_HALF,
        /** A year is not full: a replacement would be early. */
        FIRST_YEAR,
        /** Somebody stands in until a day. */
        STOOD_IN
    }
}
