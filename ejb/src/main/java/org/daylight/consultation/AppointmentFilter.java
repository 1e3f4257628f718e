package org.daylight.consultation;

import java.time.LocalDate;

/** Which appointments; null leaves a condition out. */
public record AppointmentFilter(LocalDate day, String windowCode, AppointmentState state, String text) {
}
