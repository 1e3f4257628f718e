package org.daylight.cases.intake;

import java.time.Instant;

/** What a department needs of the applicant and the host has not asked for yet. */
public record SupplementNeed(long id, String department, String material, String what, String neededBy, Instant neededAt) {
}
