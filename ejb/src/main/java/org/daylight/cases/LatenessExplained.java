package org.daylight.cases;

/** Event: the department explained why a case, or a step of it, was late. */
public record LatenessExplained(long caseId, String by) {
}
