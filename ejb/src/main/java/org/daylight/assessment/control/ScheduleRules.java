package org.daylight.assessment.control;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.daylight.assessment.AssessmentSchedule;
import org.daylight.kernel.LegalTime;

/** Which months a schedule asks to be scored. */
public final class ScheduleRules {
    /** Months that are made up for after a standstill, at most. */
    public static final int MONTHS_AT_MOST = 12;

    private ScheduleRules() {
    }

    /**
     * Months whose moment has come since the schedule was made, oldest first; the moment of a month lies in the month after it.
     * Example: set on 20 October 2026 for day 5 at 02:00; on 5 December at 02:00 it asks for October (due on 5 November) and November.
     *
     * @param changedAt when the schedule was last changed; earlier moments do not count
     */
    public static List<YearMonth> dueMonths(AssessmentSchedule schedule, Instant changedAt, Instant now) {
        if (!schedule.enabled()) {
            return List.of();
        }
        YearMonth current = YearMonth.from(LegalTime.dateOf(now));
        return IntStream.rangeClosed(1, MONTHS_AT_MOST).mapToObj(back -> current.minusMonths(MONTHS_AT_MOST + 1L - back))
                .filter(month -> isDue(momentOf(schedule, month), changedAt, now)).toList();
    }

    /** When {@code month} is to be scored. */
    static Instant momentOf(AssessmentSchedule schedule, YearMonth month) {
        return month.plusMonths(1).atDay(schedule.dayOfMonth()).atTime(schedule.at()).atZone(LegalTime.ZONE).toInstant();
    }

    private static boolean isDue(Instant moment, Instant changedAt, Instant now) {
        return moment.isAfter(changedAt) && !moment.isAfter(now);
    }
}
