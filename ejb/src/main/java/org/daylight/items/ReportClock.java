package org.daylight.items;

import java.time.LocalDate;

/**
 * When a new, changed or revoked item is to be reported (申报), as the table {@code item_report_clock} reads the law.
 * A change that takes effect on 2026-03-20, read as at the latest 15 days before, is due on 2026-03-05; read as within 15 days, on 2026-03-19.
 *
 * @param days     calendar days before the first day in force
 * @param warnDays calendar days before the due day from which it counts as due soon
 * @article ITM-13 (002 art. 13), C25
 */
public record ReportClock(ReportReading reading, int days, int warnDays) {

    /** Last day to report. */
    public LocalDate dueOn(LocalDate effectiveFrom) {
        return effectiveFrom.minusDays(reading == ReportReading.AT_LATEST ? days : 1);
    }

    /** Null where there is still time. */
    public ReportAlert alert(LocalDate effectiveFrom, LocalDate today) {
        LocalDate due = dueOn(effectiveFrom);
        if (today.isAfter(due)) {
            return ReportAlert.LATE;
        }
        return today.isBefore(due.minusDays(warnDays)) ? null : ReportAlert.DUE_SOON;
    }

    /** The latest first day in force for which the alert is on today. */
    LocalDate alertedUntil(LocalDate today) {
        return today.plusDays(warnDays + (long) (reading == ReportReading.AT_LATEST ? days : 1));
    }
}
