package org.daylight.accountability;

import java.time.LocalDate;

/**
 * Command: somebody saw what a rule of conduct forbids.
 *
 * @param ruleCode       of the profile in force for the department
 * @param person         user name; null: the unit
 * @param caseNumber     null: no case
 * @param actOn          day of the act
 * @param words          what was seen; 1 to 4,000 characters
 */
public record ReportConduct(String ruleCode, String departmentCode, String person, String caseNumber, LocalDate actOn, String words) {
}
