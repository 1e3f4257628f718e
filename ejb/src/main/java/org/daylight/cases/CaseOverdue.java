package org.daylight.cases;

/** Event: an act at the case was the first to see that its light is red: its limit had passed before the watch came, or was over when it began. In the act's transaction. */
public record CaseOverdue(long caseId) {
}
