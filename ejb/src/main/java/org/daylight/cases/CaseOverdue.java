package org.daylight.cases;

/** Event: who came to the case was the first to see that its light is red since its limit passed; told before that act, in its transaction. */
public record CaseOverdue(long caseId) {
}
