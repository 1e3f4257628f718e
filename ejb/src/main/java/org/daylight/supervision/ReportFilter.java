package org.daylight.supervision;

import java.time.LocalDate;
import org.daylight.deadlines.Light;
import org.daylight.items.HandlingType;

/**
 * Of which period and which cases; each part but the period null: not filtered by it.
 *
 * @param from    first day
 * @param until   last day, inclusive
 * @param item    code of an item, whatever its version
 * @param window  code of the window that received it
 * @param officer user name of the person it waits for, or else who held its last level
 * @param light   at the moment of the report
 */
public record ReportFilter(LocalDate from, LocalDate until, String departmentCode, String item, String window, String officer, HandlingType kind, Light light) {
    ReportFilter within(String department) {
        return department == null ? this : new ReportFilter(from, until, department, item, window, officer, kind, light);
    }
}
