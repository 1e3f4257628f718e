package org.daylight.cases;

import java.time.Instant;
import java.util.List;
import org.daylight.deadlines.Light;

/** What the public may see of a case (OPN-05): no person's data. */
public record ProgressView(String caseNumber, String itemZh, String itemEn, String departmentZh, String departmentEn, CaseState state,
                           CaseOutcome outcome, Light light, Instant registeredAt, Instant dueAt, Instant closedAt, List<Step> steps) {

    /** A completed step. {@code name} is null for a native event. */
    public record Step(CaseEventType type, String name, Instant at) {
    }
}
