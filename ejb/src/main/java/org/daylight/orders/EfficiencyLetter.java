package org.daylight.orders;

import java.time.Instant;
import java.time.LocalDate;
import org.daylight.press.PrintState;

/**
 * A letter of efficiency supervision.
 *
 * @param number         null until it is issued
 * @param dueOn          last day to answer, inclusive; null until it is issued
 * @param late           not answered and that day has passed
 * @param decidedBy      who approved or refused it; null: nobody yet
 * @param sheet          of its paper; null until it is issued
 * @param answerFileName null: none
 */
public record EfficiencyLetter(long id, int version, String number, EfficiencyLetterKind kind, EfficiencyLetterState state, String departmentCode, String departmentZh, String departmentEn, String grounds,
                               String demands, int days, LocalDate dueOn, boolean late, String draftedBy, Instant draftedAt, String decidedBy, Instant decidedAt, String opinion,
                               Long sheetId, PrintState sheet, String answer, String answerFile, String answerFileName, String answeredBy, Instant answeredAt, String followUp,
                               String followedBy, Instant followedAt) {
}
