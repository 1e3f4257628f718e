package org.daylight.signals;

import java.time.Instant;
import java.util.Map;
import org.daylight.profiles.Supervision.Rule;
import org.daylight.profiles.Supervision.Signal;
import org.daylight.profiles.Supervision.Step;

/**
 * A signal with all that answers "why" (SIG-38).
 *
 * @param caseId     null: no case
 * @param caseNumber null: no case
 * @param rule       as the profile of the signal has it; null where a step of the ladder raised it that no rule names
 * @param step       the step of the ladder that raised it; null where a rule did alone
 * @param shown      how the profile shows the signal
 * @param person     user name; null: the department
 * @param personZh   null: none, or no longer known
 * @param foundBy    {@code daylight} or a user name
 * @param raisedFrom null: none
 * @param opinion    of who settled it; null: none
 */
public record SignalView(long id, long profileVersionId, String ruleCode, Rule rule, Step step, Signal shown, String subjectKey, Long caseId, String caseNumber,
                         String departmentCode, String departmentZh, String departmentEn, String person, String personZh, String personEn, Long itemVersionId, Instant occurredAt, Instant foundAt,
                         String foundBy, Map<String, String> facts, Long raisedFrom, SignalState state, String settledBy, Instant settledAt, String opinion) {
    /** The same, raised by that step. */
    public SignalView by(Step raising) {
        return new SignalView(id, profileVersionId, ruleCode, rule, raising, shown, subjectKey, caseId, caseNumber, departmentCode, departmentZh, departmentEn, person,
                personZh, personEn, itemVersionId, occurredAt, foundAt, foundBy, facts, raisedFrom, state, settledBy, settledAt, opinion);
    }
}
