package org.daylight.items.control;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.daylight.items.ReportLag;

/**
 * Report lags by department.
 *
 * @article ITM-18 (000 art. 31(5))
 */
public final class LagRules {
    /** So many changes of a department with the same lag in working days. */
    public record Lag(String departmentCode, boolean reported, int days, long changes) {
    }

    private LagRules() {
    }

    /** By department code. */
    public static List<ReportLag> byDepartment(List<Lag> lags) {
        Map<String, List<Lag>> departments = lags.stream().collect(Collectors.groupingBy(Lag::departmentCode, TreeMap::new, Collectors.toList()));
        return departments.entrySet().stream().map(department -> of(department.getKey(), department.getValue())).toList();
    }

    private static ReportLag of(String department, List<Lag> lags) {
        long reported = lags.stream().filter(Lag::reported).mapToLong(Lag::changes).sum();
        long all = lags.stream().mapToLong(Lag::changes).sum();
        long days = lags.stream().mapToLong(lag -> lag.days() * lag.changes()).sum();
        int longest = lags.stream().mapToInt(Lag::days).max().orElse(0);
        return new ReportLag(department, reported, all - reported, longest, (int) Math.round((double) days / all));
    }
}
