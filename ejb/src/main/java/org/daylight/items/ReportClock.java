package org.daylight.items;

import java.time.LocalDate;
import org.daylight.profiles.Clocks;

/**
 * When a new, changed or revoked item is to be reported (申报), as the profile in force reads 生效前15日内完成申报.
 * A change that takes effect on 2026-03-20, read as at the latest 15 days before, is due on 2026-03-05; read as within the last 15 days, on 2026-03-19.
 *
 * @param days calendar days before the first day in force
 * @article ITM-13 (002 art. 13), C25
 */
public record ReportClock(Clocks.Reading reading, int days) {
    /** Code of the clock in the profile. */
    public static final String CODE = "ITEM_CHANGE_REPORT";
    private static final ReportClock WITHOUT_PROFILE = new ReportClock(Clocks.Reading.AT_LATEST_BEFORE, 15);
    private static final int WARN_DAYS = 5;

    /** @param clock null: the profile has none, and the default reading holds */
    public static ReportClock of(Clocks.Clock clock) {
        return clock == null || clock.limit() == null ? WITHOUT_PROFILE : new ReportClock(clock.reading(), clock.limit());
    }

    /** Last day to report. */
    public LocalDate dueOn(LocalDate effectiveFrom) {
        return effectiveFrom.minusDays(daysBefore());
    }

    /** Due soon from the fifth calendar day before the due day; null where there is still time. */
    public ReportAlert alert(LocalDate effectiveFrom, LocalDate today) {
        LocalDate due = dueOn(effectiveFrom);
        if (today.isAfter(due)) {
            return ReportAlert.LATE;
        }
        return today.isBefore(due.minusDays(WARN_DAYS)) ? null : ReportAlert.DUE_SOON;
    }

    /** The latest first day in force for which the alert is on today. */
    LocalDate alertedUntil(LocalDate today) {
        return today.plusDays((long) WARN_DAYS + daysBefore());
    }

    private int daysBefore() {
        return reading == Clocks.Reading.AT_LATEST_BEFORE ? days : 1;
    }
}
