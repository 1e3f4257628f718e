package org.daylight.accountability;

import java.time.Instant;

/**
 * A signal that nobody has investigated yet.
 *
 * @param caseNumber null: no case
 * @param person     user name; null: the department, or not known
 * @param major      investigated by the supervision organ alone (MON-31)
 */
public record LeadLine(long signalId, String ruleCode, String textZh, String textEn, String article, String signal, String signalZh, String signalEn, boolean major,
                       String caseNumber, String departmentCode, String departmentZh, String departmentEn, String person, String personZh, String personEn, Instant foundAt) {
}
