package org.daylight.orders;

/**
 * Command: a letter of efficiency supervision is written.
 *
 * @param departmentCode that receives it
 * @param grounds        the problem or the ranking, 1 to 4,000 characters
 * @param demands        1 to 4,000 characters
 * @param days           working days to answer, 1 to 60
 */
public record DraftLetter(EfficiencyLetterKind kind, String departmentCode, String grounds, String demands, int days) {
}
