package org.daylight.consultation;

import java.time.LocalTime;

/**
 * From when until when a window takes appointments, on each working day.
 *
 * @param capacity people in half an hour
 */
public record AppointmentHours(LocalTime from, LocalTime until, int capacity) {
}
