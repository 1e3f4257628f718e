package org.daylight.consultation;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Command: somebody comes at a time.
 *
 * @param slot beginning of the half hour
 */
public record BookAppointment(String windowCode, String itemCode, LocalDate day, LocalTime slot, String person, String phone) {
}
