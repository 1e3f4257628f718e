package org.daylight.accountability;

import java.time.LocalDate;

/** Which entries; each part null: not filtered by it. @param standing true: only those that stand */
public record ConductFilter(ConductKind kind, String departmentCode, String person, Boolean unit, Boolean standing, String text, LocalDate fromOn, LocalDate untilOn) {
}
