package org.daylight.organisation;

import java.time.LocalDate;

/**
 * An organ of the district.
 *
 * @param parentCode       null: none
 * @param legalSubjectCode in whose name it acts; null: in its own
 * @param dualLeadership   its window staff are led by the department and the centre (ORG-12)
 * @param activeUntil      last day, inclusive; null: open
 * @param windows          windows open on the day
 * @param people           people who have not left
 */
public record OrganView(String code, String nameZh, String nameEn, String creditCode, OrganKind kind, BodyNature bodyNature,
                        String parentCode, String legalSubjectCode, boolean dualLeadership, String phone, String address,
                        LocalDate activeFrom, LocalDate activeUntil, long revision, long windows, long people) {
}
