package org.daylight.organisation;

import java.time.LocalDate;

/**
 * A member of a department's leading group or its office.
 */
public record GroupMember(String departmentCode, String username, String nameZh, String nameEn, String post, GroupPosition position,
                          LocalDate since) {
}
