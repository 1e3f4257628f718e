package org.daylight.cases.remedies;

import java.time.LocalDate;
import org.daylight.audit.Subject;

/**
 * Command: the organ or court has decided, or the applicant has withdrawn.
 *
 * @param documentSha256 of the decision or judgment among the stored files; null: none
 */
public record EndRemedy(@Subject String caseNumber, long id, int version, RemedyState state, LocalDate decidedOn, String result, String documentSha256) {
}
