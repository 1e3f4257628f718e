package org.daylight.accountability;

import java.time.Instant;
import java.time.LocalDate;
import org.daylight.profiles.Sanction;

/**
 * An entry of the register.
 *
 * @param person      user name; null: the unit
 * @param sanction    of an entry that a finding made; null: {@code title} says what it is
 * @param findingId   null: not from a finding
 * @param withdrawnAt null: it stands
 * @param because     why it was withdrawn
 */
public record ConductLine(long id, ConductKind kind, String departmentCode, String departmentZh, String departmentEn, String person, String personZh, String personEn,
                          String title, Sanction sanction, String reason, String organ, String documentNumber, LocalDate onDay, Long findingId, Instant withdrawnAt, String because) {
}
