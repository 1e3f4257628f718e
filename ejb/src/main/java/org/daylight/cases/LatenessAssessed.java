package org.daylight.cases;

/** Event: supervision assessed an explanation of lateness. */
public record LatenessAssessed(long caseId, boolean reasonable, String by) {
}
