package org.daylight.organisation;

import java.time.Instant;

/**
 * The latest standing of a department at a point, with what proves it.
 */
public record ConcentrationMark(ConcentrationStanding standing, String evidence, String markedBy, Instant markedAt) {
}
