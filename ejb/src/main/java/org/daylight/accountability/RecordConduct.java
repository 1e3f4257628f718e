package org.daylight.accountability;

import java.time.LocalDate;

/**
 * Command: a reward or a punishment that no finding of this product led to.
 *
 * @param person         user name; null: the unit
 * @param title          what it is; 1 to 200 characters
 * @param organ          that gave it; 1 to 200 characters
 * @param documentNumber null: none
 */
public record RecordConduct(ConductKind kind, String departmentCode, String person, String title, String reason, String organ, String documentNumber, LocalDate onDay) {
}
