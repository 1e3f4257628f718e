package org.daylight.orders;

import java.time.Instant;
import java.time.LocalDate;
import org.daylight.cases.CaseEventType;
import org.daylight.cases.CaseState;
import org.daylight.deadlines.Light;

/**
 * A case that is followed.
 *
 * @param id               of the mark; null: in the green channel only
 * @param profileVersionId under which its light is shown; null: the district's
 * @param dueAt            end of the promise; null: not accepted
 * @param late             stopped after {@code dueAt}
 * @param reason           why it is followed; null: in the green channel only
 * @param target           what is to be reached; null: in the green channel only
 * @param targetOn         by when: the earlier of the mark's day and the green channel's; null: no day
 * @param missed           not decided, and that day has passed
 * @param project          of the green channel; null: not in it
 * @param lastEvent        null: none
 * @param orders           orders about it
 */
public record KeyCase(Long id, String caseNumber, String subject, String departmentCode, String departmentZh, String departmentEn, CaseState state, Light light,
                      Long profileVersionId, Instant dueAt, boolean late, String reason, String target, LocalDate targetOn, boolean missed, String project,
                      CaseEventType lastEvent, Instant lastAt, int orders) {
}
