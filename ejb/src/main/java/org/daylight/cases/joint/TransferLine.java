package org.daylight.cases.joint;

import java.time.Instant;

/**
 * An original on its way.
 *
 * @param receivable the person who asks may confirm that it came
 */
public record TransferLine(long id, String what, int copies, String fromZh, String fromEn, String toCode, String toZh, String toEn, String byZh, String byEn, Instant handedAt,
                           String note, String receivedByZh, String receivedByEn, Instant receivedAt, boolean receivable) {
    public TransferLine asReceivable() {
        return new TransferLine(id, what, copies, fromZh, fromEn, toCode, toZh, toEn, byZh, byEn, handedAt, note, receivedByZh, receivedByEn, receivedAt, true);
    }
}
