package org.daylight.conformance;

/**
 * Command: what would have been.
 *
 * @param selection        cases registered in the period
 * @param profileVersionId a version of a profile, a draft too; null: that of each case
 * @param promisedLimit    another promise for the item, in working days; null: as it was; needs an item
 */
public record AskWhatIf(LogSelection selection, Long profileVersionId, Integer promisedLimit) {
}
