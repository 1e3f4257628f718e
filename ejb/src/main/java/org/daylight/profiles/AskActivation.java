package org.daylight.profiles;

import java.time.LocalDate;
import org.daylight.audit.Subject;

/**
 * Asks that a version be put in force.
 *
 * @param versionId      null: the department follows the district again
 * @param departmentCode null: the district
 * @param from           today or later
 * @param reason         up to 1,000 characters
 */
public record AskActivation(@Subject Long versionId, String departmentCode, LocalDate from, String reason) {
}
