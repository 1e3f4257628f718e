package org.daylight.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.daylight.kernel.Problem;
import org.daylight.kernel.ProblemTexts;

/**
 * What became of a message.
 *
 * @param source        reporting client, or {@code drop-folder}
 * @param fileName      null for a message that was posted
 * @param finishedAt    null until the message has ended
 * @param cases         read from the log
 * @param events        read from the log
 * @param added         events that were new
 * @param duplicates    events that were there already
 * @param seconds       from start to end of applying; null until then
 * @param rejectedCount how many places were refused
 * @param rejected      of these the first 100
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

    /**
     * A place that was refused.
     *
     * @param line      of the log, from 1
     * @param code      stable code of the reason
     * @param arguments of the reason's text
     */
    public record Rejection(int line, String code, List<String> arguments) {

        /** The reason in Chinese. */
        public String reason() {
            return reason(Locale.CHINESE);
        }

        /** The reason in the language of the reader. */
        public String reason(Locale locale) {
            return ProblemTexts.text(new Problem(Problem.Kind.REFUSED, code, null, arguments.toArray()), locale);
        }
    }

    /** Events of the log for each second of applying; null where nothing was applied. */
    public Long eventsPerSecond() {
        return seconds == null || seconds.signum() == 0 || state != State.APPLIED ? null
                : BigDecimal.valueOf(events).divide(seconds, 0, RoundingMode.HALF_UP).longValueExact();
    }
}
