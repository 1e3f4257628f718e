package org.daylight.accountability;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.daylight.profiles.FindingLevel;
import org.daylight.profiles.Sanction;
import org.daylight.profiles.Severity;

/**
 * A finding of liability.
 *
 * @param version        to be given back with the next act
 * @param investigation  how it was found
 * @param decision       what follows
 */
public record FindingView(long id, int version, FindingState state, FindingLevel level, Ground ground, Liable liable, Investigation investigation, Decision decision) {

    /**
     * What it rests on.
     *
     * @param textZh     words of the rule, or of the step of the ladder
     * @param signal     code of the signal
     * @param major      investigated by the supervision organ alone (MON-31)
     * @param caseNumber null: no case
     * @param actOn      day of the act
     */
    public record Ground(long signalId, long profileVersionId, String ruleCode, String textZh, String textEn, String article, String signal, boolean major,
                         Long caseId, String caseNumber, LocalDate actOn) {
    }

    /** @param person user name; null: the unit */
    public record Liable(String departmentCode, String departmentZh, String departmentEn, String person, String personZh, String personEn) {
        public boolean isUnit() {
            return person == null;
        }
    }

    /**
     * @param statementUntil last day on which the person is waited for, inclusive
     * @param statedAt       null: has not stated a view
     * @param exemption      code of the profile; null: none
     * @param concludedBy    null, as all that follows: not concluded
     */
    public record Investigation(String openedBy, Instant openedAt, LocalDate statementUntil, Instant statedAt, Severity severity, String exemption, String conclusion,
                                String concludedBy, Instant concludedAt) {
    }

    /**
     * Each null until it is so.
     *
     * @param sheetId       of the press
     * @param appealUntil   last day, inclusive
     * @param appealNumber  of the paper that took the place of the first one; null also where the appeal was decided before such papers were printed
     * @param appealSheetId of the press
     */
    public record Decision(Sanction sanction, String grounds, String proposedBy, Instant proposedAt, String decidedBy, Instant decidedAt, String number, Long sheetId,
                           LocalDate appealUntil, Instant appealedAt, String appealDecidedBy, Instant appealDecidedAt, DecideAppeal.Result appealResult,
                           String appealNumber, Long appealSheetId) {

        /** Id of the sheet; empty while there is no such paper. */
        public Optional<Long> sheet(DecisionPaper paper) {
            return Optional.ofNullable(paper == DecisionPaper.FIRST ? sheetId : appealSheetId);
        }
    }
}
