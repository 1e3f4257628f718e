package org.daylight.integration.xes;

import org.daylight.cases.ReportedCase;

/**
 * How much of a log is read before it is refused.
 *
 * @param inflatedBytes   bytes of the XML, unpacked
 * @param tokenBytes      bytes of one tag, text or comment, about
 * @param depth           elements within one another
 * @param names           different names of elements, attributes and namespaces, and characters of each
 * @param events          events of one trace
 * @param traceCharacters characters kept of all values of one trace
 * @param value           characters kept of a value: one more than the longest that is accepted
 */
public record LogLimits(long inflatedBytes, int tokenBytes, int depth, int names, int events, int traceCharacters, int value) {

    /** The limits for everything but the length of the log. */
    public static LogLimits upTo(long inflatedBytes) {
        return new LogLimits(inflatedBytes, 1 << 20, 64, 1_000, 20_000, 8_000_000, ReportedCase.MAX_SUBJECT + 1);
    }
}
