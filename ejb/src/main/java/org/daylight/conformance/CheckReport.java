package org.daylight.conformance;

import java.time.Instant;
import java.util.List;

/**
 * A checked log, or how far its check is.
 *
 * @param total      cases of the selection; null: not counted yet
 * @param done       cases checked
 * @param judged     of these, cases that had a flow to be judged by
 * @param deviating  of the judged, cases with at least one deviation
 * @param variants   different ways that cases took
 * @param others     cases whose ways are beyond those that are told apart
 * @param unjudged   cases that could not be judged, for instance because their flow cannot be read
 * @param cause      of the first of them, a code; null: all could be
 * @param reference  activities of the reference; empty: each case has its own flow
 */
public record CheckReport(long id, String askedBy, Instant askedAt, LogSelection selection, Reference by, RunState state, Long total, long done, long events,
                          long judged, long deviating, long variants, long others, long reworked, long unjudged, String cause, List<String> reference) {
    public boolean isRunning() {
        return state == RunState.RUNNING;
    }

    /** 0 to 100. */
    public int percent() {
        return total == null || total == 0 ? state == RunState.DONE ? 100 : 0 : (int) Math.min(100, done * 100 / total);
    }

    /**
     * A way that cases took.
     *
     * @param withLimit     ended cases with a deadline
     * @param medianSeconds from first to last event; null: none has ended
     * @param deviates      null: not judged
     * @param activities    as reported; of native cases a type of event with {@code #} before it, and the code of the step behind a colon where the type alone does not tell it
     */
    public record Variant(int rank, long cases, long withLimit, long late, Long medianSeconds, Boolean deviates, List<String> activities) {
    }

    /**
     * An activity.
     *
     * @param place     in the reference, from 1; null: not in it
     * @param cases     that have it
     * @param repeating of these, that have it more than once
     * @param repeats   beyond the first of each case
     * @param loops     of these, after another activity
     * @param missing   ended cases without it
     */
    public record Step(String activity, Integer place, long events, long cases, long repeating, long repeats, long loops, long missing) {
    }

    /** How many deviations of a kind there are, at an activity, in a department or by a person; what is not asked for is null. */
    public record Count(DeviationKind kind, String activity, String departmentCode, String departmentZh, String departmentEn, String person, long findings, long cases) {
    }

    /**
     * A deviation.
     *
     * @param place    event of the case, from 1; one more than it has: its end
     * @param activity null: none of the flow
     * @param expected null: the end
     * @param found    null: nothing
     */
    public record Finding(String caseNumber, boolean reported, String departmentZh, String departmentEn, DeviationKind kind, int place, String activity, String expected, String found, String person) {
    }
}
