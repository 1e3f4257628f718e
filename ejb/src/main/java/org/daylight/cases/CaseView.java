package org.daylight.cases;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.daylight.deadlines.CountdownView;

/**
 * A case as its page shows it.
 *
 * @param version    to be given back with the next {@link StepCommand}
 * @param profileVersionId supervision profile in force when it was accepted; null: reported, not accepted yet, or older than the versions
 * @param nextSteps  what the person who asks may do now
 * @param countdowns empty before acceptance
 * @param way        null: a reported case
 */
public record CaseView(long id, long version, CaseLine line, String source, String applicantName, String applicantId,
                       String applicantPhone, String applicantEmail, Instant acceptedAt, Instant warnAt, Instant suspendedAt, Instant stoppedAt,
                       Long profileVersionId, Set<CaseStep> nextSteps, List<CountdownView> countdowns, List<CaseEventLine> events,
                       CaseWay way) {
}
