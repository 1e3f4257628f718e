package org.daylight.consultation;

import java.time.LocalTime;

/** A half hour; {@code free} places are left. */
public record AppointmentSlot(LocalTime from, LocalTime until, int capacity, int free) {
}
