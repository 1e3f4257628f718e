package org.daylight.organisation;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * One stay of a person at a place.
 *
 * @param leftAt exclusive; null: not clocked out, which counts as no time
 */
public record Stay(LocalDate day, Place place, LocalTime cameAt, LocalTime leftAt) {
}
