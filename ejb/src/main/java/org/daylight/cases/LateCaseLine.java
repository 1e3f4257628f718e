package org.daylight.cases;

import java.time.Instant;

/**
 * A case that is or was late, or one of whose steps was.
 *
 * @param dueAt       last instant in time of the promise
 * @param stoppedAt   when the promise ended; null: it runs
 * @param stepOnly    only a step was late
 * @param explanation the last one; null: none
 * @param assessment  what supervision said of it; null: nothing
 */
public record LateCaseLine(String caseNumber, String subject, String departmentZh, String departmentEn, Instant dueAt, Instant stoppedAt, boolean stepOnly,
                           LateStanding standing, String explanation, Instant explainedAt, String assessment, Instant assessedAt) {
}
