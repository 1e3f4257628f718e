package org.daylight.conformance;

import java.time.Instant;

/**
 * A case that could not be judged.
 *
 * @param cause         code of a problem, state of the database, or name of the fault; never data of the case
 * @param attempts      that failed, since somebody last had it tried again
 * @param setAsideAt    when it first could not be judged
 * @param failedAt      when it last could not
 * @param nextAttemptAt null: none by itself
 * @param askedBy       who last had it tried again; null: nobody
 */
public record SetAsideLine(String caseNumber, String departmentZh, String departmentEn, String cause, int attempts, Instant setAsideAt, Instant failedAt,
                           Instant nextAttemptAt, String askedBy) {
}
