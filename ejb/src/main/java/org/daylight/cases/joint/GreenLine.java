package org.daylight.cases.joint;

import java.time.Instant;
import java.time.LocalDate;
import org.daylight.cases.CaseState;
import org.daylight.deadlines.Light;

/**
 * A case in the green channel.
 *
 * @param targetOn    last day of the internal target, while the promise stands still the one if it ran on from tomorrow; null: not accepted yet
 * @param late        the target has passed, or was passed by the decision
 * @param suspendedOn day after which the promise stands still; null: it does not
 * @param lastNote    the latest note of the centre; null: none
 */
public record GreenLine(String caseNumber, String subject, String itemZh, String itemEn, String departmentZh, String departmentEn, CaseState state, Light light, Instant dueAt,
                        String project, String reason, String consent, int targetDays, LocalDate targetOn, boolean late, LocalDate suspendedOn, Instant openedAt, int notes,
                        NoteKind lastKind, String lastNote, Instant lastNotedAt) {

    /** The same with another target. */
    public GreenLine aimedAt(LocalDate target) {
        return new GreenLine(caseNumber, subject, itemZh, itemEn, departmentZh, departmentEn, state, light, dueAt, project, reason, consent, targetDays, target, late,
                suspendedOn, openedAt, notes, lastKind, lastNote, lastNotedAt);
    }
}
