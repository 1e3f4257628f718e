package org.daylight.organisation;

import java.time.LocalDate;

/**
 * An organ of the district.
 *
 * @param parentCode       null: none
 * @param legalSubjectCode in whose name it acts; null: in its own
 * @param dualLeadership   its window staff are led by the department and the centre (ORG-12)
 * @param activeUntil      last day, inclusive; null: open
 * @param reportsFrom      first day of which it reports its cases: what ended before is history, of which nothing is proposed; null: since ever
 * @param windows          windows open on the day
 * @param people           people who have not left
 */
public record OrganView(String code, String nameZh, String nameEn, String creditCode, OrganKind kind, BodyNature bodyNature,
                        String parentCode, String legalSubjectCode, boolean dualLeadership, String phone, String address,
                        LocalDate activeFrom, LocalDate activeUntil, LocalDate reportsFrom, long revision, long windows, long people) {
}
