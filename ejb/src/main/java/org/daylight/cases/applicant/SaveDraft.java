package org.daylight.cases.applicant;

import java.util.Map;

/**
 * Command: what was written so far.
 *
 * @param mandateId       the mandate by which the caller acts for another; null: for oneself
 * @param subject         up to 400 characters; may be null
 * @param firstCaseNumber a refused case that this one applies for again; null: none
 * @param facts           key facts as typed, by field code
 */
public record SaveDraft(String itemCode, Long mandateId, String subject, String firstCaseNumber, Map<String, String> facts) {
    public SaveDraft {
        facts = facts == null ? Map.of() : Map.copyOf(facts);
    }
}
