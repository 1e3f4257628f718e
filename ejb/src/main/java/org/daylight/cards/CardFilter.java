package org.daylight.cards;

import java.time.LocalDate;

/**
 * Which cards; each part null: not filtered by it.
 *
 * @param waiting true: only those with a claim that waits for a decision
 * @param text    in the number of the card or case
 * @param fromOn  first day of issue, inclusive
 * @param untilOn last day, inclusive
 */
public record CardFilter(CardKind kind, CardState state, String ruleCode, String departmentCode, Boolean waiting, String caseNumber, String text, LocalDate fromOn,
                         LocalDate untilOn) {
    public static final CardFilter ALL = new CardFilter(null, null, null, null, null, null, null, null, null);

    public static CardFilter ofCase(String caseNumber) {
        return new CardFilter(null, null, null, null, null, caseNumber, null, null, null);
    }
}
