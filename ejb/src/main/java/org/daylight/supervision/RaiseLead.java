package org.daylight.supervision;

import java.time.LocalDate;
import java.util.List;

/**
 * Command: a person saw what a rule is about.
 *
 * @param ruleCode       of a rule that people find, such as {@code YC-12}
 * @param caseNumber     null: no case
 * @param departmentCode that answers for it; null: the department of the case
 * @param person         user name of who answers for it; null or blank: the department
 * @param occurredOn     not in the future
 * @param text           what was found, 2 to 2,000 characters
 * @param files          hashes of stored files, ten at most
 */
public record RaiseLead(String ruleCode, String caseNumber, String departmentCode, String person, LocalDate occurredOn, LeadSource source, String text,
                        List<String> files) {
    public RaiseLead {
        files = List.copyOf(files);
    }
}
