package org.daylight.cases.joint;

import org.daylight.audit.Subject;

/**
 * Command: a co-handling department's opinion.
 *
 * @param opinion up to 4,000 characters; required, and a reason of four letters or more where {@code agree} is false
 * @param needs   what the applicant is to supplement, one line each, up to 4,000 characters; null: nothing
 */
public record GiveOpinion(@Subject String caseNumber, long opinionId, boolean agree, String opinion, String needs) {
}
