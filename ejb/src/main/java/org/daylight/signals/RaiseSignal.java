package org.daylight.signals;

import java.time.Instant;
import java.util.Map;

/**
 * Command: a rule saw something.
 *
 * @param profileVersionId version whose rule it is
 * @param ruleCode         code of a rule of that version
 * @param subjectKey       what it is about, such as {@code case:17} or {@code event:4711}; the same rule raises it once for each; 1 to 120 characters
 * @param caseId           null: no case
 * @param departmentCode   that answers for it
 * @param person           user name of who answers for it; null: the department
 * @param itemVersionId    null: none
 * @param occurredAt       when it happened or fell due
 * @param foundBy          {@code daylight}, or the user name of who raised it
 * @param facts            evidence by name, as it was at that moment: {@code clock}, {@code dueAt}, {@code days}, {@code events} (ids with commas), {@code text} …; no null
 * @param raisedFrom       the signal that led to it; null: none
 */
public record RaiseSignal(long profileVersionId, String ruleCode, String subjectKey, Long caseId, String departmentCode, String person, Long itemVersionId,
                          Instant occurredAt, String foundBy, Map<String, String> facts, Long raisedFrom) {
    /** Found by a rule itself. */
    public static final String DAYLIGHT = "daylight";

    public RaiseSignal {
        facts = Map.copyOf(facts);
    }
}
