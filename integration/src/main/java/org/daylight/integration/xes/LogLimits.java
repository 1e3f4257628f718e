package org.daylight.integration.xes;

/**
 * How much of a log is read before it is refused.
 *
 * @param inflatedBytes bytes of the XML, unpacked
 * @param tokenBytes    bytes of one tag, text or comment, about
 * @param depth         elements within one another
 * @param events        events of one trace
 * @param value         characters kept of a value
 */
public record LogLimits(long inflatedBytes, int tokenBytes, int depth, int events, int value) {

    /** The limits for everything but the length of the log. */
    public static LogLimits upTo(long inflatedBytes) {
        return new LogLimits(inflatedBytes, 1 << 20, 64, 20_000, 1_000);
    }
}
