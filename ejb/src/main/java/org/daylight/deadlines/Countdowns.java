package org.daylight.deadlines;

import jakarta.ejb.Stateless;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.daylight.kernel.WorkingDays;

/**
 * Door: the limits of a case. Called by rooms above inside their transaction; no person calls it.
 * Times of day do not count: a pause from P to R leaves out the days after P up to and with R, as the day of an act
 * is not counted (Civil Code art. 201).
 */
@Stateless
public class Countdowns {

    /** Starts a limit whose day 1 is the first working day after {@code startedOn}. */
    public CountdownView start(long caseId, CountdownKind kind, WorkingDays budget, LocalDate startedOn) {
        throw new UnsupportedOperationException();
    }

    /** Pauses all running limits of the case. */
    public List<CountdownView> pause(long caseId, LocalDate on, String reason) {
        throw new UnsupportedOperationException();
    }

    /** Lets all paused limits of the case run on, moving their warning and due days. */
    public List<CountdownView> resume(long caseId, LocalDate on) {
        throw new UnsupportedOperationException();
    }

    /** Stops all running limits of the case. */
    public List<CountdownView> stop(long caseId, Instant at) {
        throw new UnsupportedOperationException();
    }

    public List<CountdownView> of(long caseId) {
        throw new UnsupportedOperationException();
    }

    /** "Why this date?": every day from the start to the due day, counted or not, and why. Empty for a reported deadline. */
    public List<CountdownDay> explain(long caseId, CountdownKind kind) {
        throw new UnsupportedOperationException();
    }

    /**
     * When a limit given as an instant begins to warn: the beginning of the working day before its due day.
     *
     * @return null where the year's notice is not published: no guess
     */
    public Instant warningBefore(Instant dueAt) {
        throw new UnsupportedOperationException();
    }
}
