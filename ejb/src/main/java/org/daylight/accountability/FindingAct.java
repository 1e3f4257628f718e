package org.daylight.accountability;

import java.time.Instant;

/**
 * One act in a finding.
 *
 * @param by   user name, or {@code daylight}
 * @param byZh null where {@code by} is nobody of the staff
 * @param who  who was heard, to whom it went, or the number of the order; null: nobody
 * @param file name of the paper; null: none
 */
public record FindingAct(long id, FindingActKind kind, Instant at, String by, String byZh, String byEn, String who, String words, String file) {
}
