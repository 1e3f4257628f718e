package org.daylight.organisation.control;

import java.time.Instant;
import java.time.LocalDate;
import org.daylight.organisation.StaffMember;

/**
 * What decides whether a person may act.
 *
 * @param activeUntil last day of duty, inclusive; null: open
 * @param leftAt      from this moment on the person has left; null: has not
 * @param trained     a training record is in force today
 */
public record Duty(StaffMember person, LocalDate activeFrom, LocalDate activeUntil, Instant leftAt, boolean trained) {
}
