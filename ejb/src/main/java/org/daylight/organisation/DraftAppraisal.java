package org.daylight.organisation;

import org.daylight.audit.Subject;

/**
 * The centre's appraisal of a person's year, until it is signed.
 *
 * @param version of the draft that the caller saw; 0: there was none
 * @param opinion of the centre; needed to sign
 */
public record DraftAppraisal(@Subject String username, int year, int version, AppraisalMarks marks, String opinion) {
}
