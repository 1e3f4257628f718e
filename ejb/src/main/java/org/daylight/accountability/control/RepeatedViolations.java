package org.daylight.accountability.control;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * When the conduct of its people falls back on a department: so many person-times within one month, the number itself included; two acts of one person count as
 * two. The month is that of the acts, which "occurred within a month"; only confirmed ones are given in.
 *
 * <p>Example: acts on 2026-03-02 and 2026-03-31 are two in March. Acts on 2026-03-31 and 2026-04-01 are none in calendar months, two in 30 rolling days.
 *
 * @article ACT-15 (000 art. 31(4)), C26
 */
public final class RepeatedViolations {
    private static final int DAYS = 30;

    private RepeatedViolations() {
    }

    /** What a month is. */
    public enum Window {
        CALENDAR_MONTH, ROLLING_30_DAYS
    }

    /** A month in which a department reached the number. @param key names it for the department: {@code 2026-03}, or the first day of 30 */
    public record Reached(String key, List<LocalDate> actsOn) {
    }

    /**
     * In order, none overlapping another.
     *
     * @param actsOn days of the confirmed acts, in any order
     * @param times  person-times, inclusive; 1 or more
     */
    public static List<Reached> of(List<LocalDate> actsOn, Window window, int times) {
        List<LocalDate> sorted = actsOn.stream().sorted().toList();
        return window == Window.CALENDAR_MONTH ? months(sorted, times) : rolling(sorted, times);
    }

    private static List<Reached> months(List<LocalDate> sorted, int times) {
        Map<YearMonth, List<LocalDate>> byMonth = sorted.stream().collect(Collectors.groupingBy(YearMonth::from, TreeMap::new, Collectors.toList()));
        return byMonth.entrySet().stream().filter(month -> month.getValue().size() >= times).map(month -> new Reached(month.getKey().toString(), month.getValue())).toList();
    }

    private static List<Reached> rolling(List<LocalDate> sorted, int times) {
        List<Reached> reached = new ArrayList<>();
        int first = 0;
        while (first + times <= sorted.size()) {
            LocalDate after = sorted.get(first).plusDays(DAYS);
            List<LocalDate> within = sorted.subList(first, sorted.size()).stream().filter(day -> day.isBefore(after)).toList();
            if (within.size() >= times) {
                reached.add(new Reached(within.get(0).toString(), within));
            }
            first += within.size() >= times ? within.size() : 1;
        }
        return reached;
    }
}
