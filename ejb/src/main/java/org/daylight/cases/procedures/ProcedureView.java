package org.daylight.cases.procedures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * A special procedure as the case's page shows it.
 *
 * @param stops        clocks of the profile that it stops
 * @param plannedUntil last working day of what the applicant was told
 * @param longestOn    last day that the kind may leave out; null: no limit of its own
 * @param pausedUntil  last day that was left out; null: the limits stand still
 * @param overPlanned  runs longer than the applicant was told
 * @param hearing      null for every other kind
 */
public record ProcedureView(long id, String kind, String nameZh, String nameEn, String basis, Set<String> stops, Integer atMost, String reason,
                            int plannedDays, String approvedBy, LocalDate startedOn, String startedBy, LocalDate plannedUntil, LocalDate longestOn,
                            LocalDate pausedUntil, Instant endedAt, String result, String reportFile, boolean filing, Instant acknowledgedAt,
                            boolean overPlanned, HearingView hearing) {

    /** @param minutesNumber null until the minutes are signed */
    public record HearingView(LocalDate toldOn, String askedBy, LocalDate askedOn, Instant heldAt, String place, LocalDate notifiedOn, String chair,
                              String minutesNumber, String minutesFile, String signedBy) {
    }

    public boolean isRunning() {
        return endedAt == null;
    }
}
