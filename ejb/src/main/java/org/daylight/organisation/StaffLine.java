package org.daylight.organisation;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A person in a list; nothing of it is private.
 */
public record StaffLine(String username, String nameZh, String nameEn, String departmentCode, String departmentZh, String departmentEn,
                        String post, EmploymentKind kind, StaffLevel level, StaffDuty duty, String windowCode, LocalDate activeFrom,
                        LocalDate activeUntil, Instant leftAt, StaffStanding standing) {
}
