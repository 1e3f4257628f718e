package org.daylight.cases;

import java.time.Instant;
import org.daylight.deadlines.Light;

/** A case in a list. {@code late} is true where it was finished after its limit; {@code itemZh} and {@code itemEn} are null for a reported case. */
public record CaseLine(String caseNumber, CaseOrigin origin, String departmentCode, String departmentZh, String departmentEn,
                       String itemZh, String itemEn, String subject, String channel, CaseState state, CaseOutcome outcome, Light light, boolean late,
                       Instant registeredAt, Instant dueAt, Instant closedAt) {
}
