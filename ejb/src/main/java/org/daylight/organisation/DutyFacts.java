package org.daylight.organisation;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What was read of a person together with something else, so that whether they may act costs no reading of its own.
 *
 * @param departmentCode where the person is on the staff
 * @param activeUntil    last day of duty, inclusive; null: open
 * @param leftAt         from this moment on the person has left; null: has not
 * @param trained        a training record is in force today
 */
public record DutyFacts(String username, String nameZh, String nameEn, String departmentCode, LocalDate activeFrom, LocalDate activeUntil,
                        Instant leftAt, boolean trained) {
}
