package org.daylight.organisation;

import org.daylight.audit.Subject;

/**
 * How far a department meets a point; {@code evidence} says what proves it.
 */
public record MarkConcentration(@Subject String departmentCode, String point, ConcentrationStanding standing, String evidence) {
}
