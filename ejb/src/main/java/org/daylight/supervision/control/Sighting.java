package org.daylight.supervision.control;

import java.time.Instant;
import java.util.Map;

/**
 * What a detector saw, before a rule of a profile makes a signal of it.
 *
 * @param key              what it is about; once for each rule
 * @param caseId           null: no case
 * @param profileVersionId of the case; null: the one in force for the department
 * @param person           who did it; told only where the rule is about a person; null: not known
 * @param itemVersionId    null: none
 */
public record Sighting(String key, Long caseId, Long profileVersionId, String departmentCode, String person, Long itemVersionId, Instant occurredAt,
                       Map<String, String> facts) {
}
