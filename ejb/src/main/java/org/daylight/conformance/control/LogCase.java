package org.daylight.conformance.control;

import java.util.List;

/**
 * A case of a log.
 *
 * @param itemVersionId    null: not known
 * @param profileVersionId that binds it; null: none does
 * @param instant          decided on the spot, by whoever represents the department there
 * @param ended            nothing follows
 * @param late             ended after its deadline; null: not ended, or without a deadline
 */
public record LogCase(long id, String departmentCode, String source, Long itemVersionId, Long profileVersionId, boolean instant, boolean ended, Boolean late, List<LogEvent> events) {
}
