package org.daylight.supervision;

import java.time.Instant;

/**
 * What became of a mark for verification.
 *
 * @param textZh    words of the rule that marked it
 * @param markedAt  when the act was done
 * @param complete  a refusal to accept though nothing was missing
 * @param violation null: nobody has settled it
 * @param settledAt null until then
 * @param explained the caller may ask why it was marked
 */
public record VerificationOutcome(long signalId, String ruleCode, String textZh, String textEn, String article, Instant markedAt, boolean complete, Boolean violation,
                                  Instant settledAt, boolean explained) {
}
