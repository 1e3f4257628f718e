package org.daylight.exchange;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What became of a message.
 *
 * @param cases      read from the log
 * @param events     read from the log
 * @param added      events that were new
 * @param duplicates events that were there already
 * @param seconds    from start to end of applying; null until then
 * @param rejected   what was refused, the first 100 places
 */
public record ReceiptView(UUID id, State state, String departmentCode, String source, Channel channel, String fileName, long bytes,
                          Instant receivedAt, Instant finishedAt, long cases, long events, long added, long duplicates, BigDecimal seconds,
                          long rejectedCount, List<Rejection> rejected) {

    /** How a message stands. */
    public enum State {
        RECEIVED, RUNNING, APPLIED, DUPLICATE, REJECTED
    }

    /** Which way a message came. */
    public enum Channel {
        POST, DROP
    }

    /** A place that was refused. */
    public record Rejection(int line, String code, String reason) {
    }
}
