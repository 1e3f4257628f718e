package org.daylight.cases.procedures;

import org.daylight.audit.Subject;

/**
 * Command: a special procedure begins with a written notice to the applicant.
 *
 * @param caseNumber  case
 * @param version     the version that the person saw; another one is {@code case.stale-version} (409)
 * @param kind        code of a special procedure of the case's profile, such as {@code EXPERT_REVIEW}
 * @param reason      why, four letters or more, up to 4,000 characters
 * @param plannedDays working days that it is expected to take, as the applicant is told; 1 to 400
 * @param basis       legal basis, up to 400 characters; null: that of the kind
 * @param approvedBy  who of the department approved it, another person than the caller; null: nobody needs to
 * @param hearing     for kind {@code HEARING} only, and required there
 */
public record StartProcedure(@Subject String caseNumber, long version, String kind, String reason, int plannedDays, String basis, String approvedBy,
                             HearingPlan hearing) {
}
