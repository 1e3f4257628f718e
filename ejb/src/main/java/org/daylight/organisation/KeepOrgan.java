package org.daylight.organisation;

import java.time.LocalDate;
import org.daylight.audit.Subject;

/**
 * An organ as it is to be; {@code revision} as it was read, null for a new one. See {@link OrganView}.
 */
public record KeepOrgan(@Subject String code, String nameZh, String nameEn, String creditCode, OrganKind kind, BodyNature bodyNature,
                        String parentCode, String legalSubjectCode, boolean dualLeadership, String phone, String address,
                        LocalDate activeFrom, LocalDate activeUntil, LocalDate reportsFrom, Long revision) {
}
