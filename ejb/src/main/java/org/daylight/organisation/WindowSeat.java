package org.daylight.organisation;

/** The open window at which a person sits; {@code departmentCode} is the department that the window serves. */
public record WindowSeat(String windowCode, String hallCode, String nameZh, String nameEn, String departmentCode) {
}
