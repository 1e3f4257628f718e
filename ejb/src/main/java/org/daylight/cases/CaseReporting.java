package org.daylight.cases;

import jakarta.ejb.Stateless;
import java.time.Instant;
import java.util.Iterator;
import java.util.function.Consumer;

/** Door for exchange: cases of departments' own systems, applied in volume in the caller's transaction, exactly once. */
@Stateless
public class CaseReporting {

    /** What one application did. */
    public record Outcome(long cases, long events, long added, long duplicates) {
    }

    /** A reported case or event that cannot be taken. */
    public record Refusal(int line, String code, String reason) {
    }

    /**
     * Adds what is new and leaves alone what is there; memory does not grow with the number of cases.
     *
     * @param departmentCode department that reports
     * @param source         reporting client
     * @param cases          read once, lazily
     * @param recordedAt     recording time of every event
     * @param refused        is told of each case that contradicts what is known; the case is then left alone as a whole
     */
    public Outcome apply(String departmentCode, String source, Iterator<ReportedCase> cases, Instant recordedAt, Consumer<Refusal> refused) {
        throw new UnsupportedOperationException();
    }
}
