package org.daylight.cases;

import java.time.Instant;
import java.time.LocalDate;
import org.daylight.deadlines.Light;

/**
 * A case in the green channel.
 *
 * @param targetOn last day of the internal target; null: not accepted yet
 * @param late     the target has passed, or was passed by the decision
 * @param lastNote the latest note of the centre; null: none
 */
public record GreenLine(String caseNumber, String subject, String itemZh, String itemEn, String departmentZh, String departmentEn, CaseState state, Light light, Instant dueAt,
                        String project, String reason, String consent, int targetDays, LocalDate targetOn, boolean late, Instant openedAt, int notes,
                        NoteKind lastKind, String lastNote, Instant lastNotedAt) {
}
