package org.daylight.cases;

import java.time.Instant;

/**
 * A case that runs and is promised for a day after its statutory limit, mostly since the promise alone stood still.
 *
 * @param promisedDue  last instant in time of the promise
 * @param statutoryDue last instant in time of the statutory limit
 * @param paused       the promise stands still now
 */
public record BeyondLawLine(String caseNumber, String subject, String itemZh, String itemEn, String departmentZh, String departmentEn, Instant promisedDue,
                            Instant statutoryDue, boolean paused) {
}
