package org.daylight.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.daylight.deadlines.CountdownDay;
import org.daylight.deadlines.CountdownDay.Addition;
import org.daylight.deadlines.CountdownDay.Standstill;

/**
 * Days of a limit as weeks of a calendar, Monday first.
 *
 * @param weeks each of seven; null where the limit has no such day
 * @param days  the same days in a row
 */
public record CountdownCalendar(List<List<CountdownDay>> weeks, List<CountdownDay> days) {

    private static final int WEEK = 7;

    static CountdownCalendar of(List<CountdownDay> days) {
        List<List<CountdownDay>> weeks = new ArrayList<>();
        List<CountdownDay> week = days.isEmpty() ? null : emptyBefore(days.get(0).day());
        for (CountdownDay day : days) {
            if (week.size() == WEEK) {
                weeks.add(week);
                week = new ArrayList<>();
            }
            week.add(day);
        }
        if (week != null) {
            weeks.add(filled(week));
        }
        return new CountdownCalendar(weeks, days);
    }

    private static List<CountdownDay> emptyBefore(LocalDate first) {
        return filledTo(new ArrayList<>(), first.getDayOfWeek().getValue() - 1);
    }

    private static List<CountdownDay> filled(List<CountdownDay> week) {
        return filledTo(week, WEEK);
    }

    private static List<CountdownDay> filledTo(List<CountdownDay> week, int size) {
        while (week.size() < size) {
            week.add(null);
        }
        return week;
    }

    /** How many of the days count. */
    public int counted() {
        return days.stream().map(CountdownDay::ordinal).filter(Objects::nonNull).reduce(0, Integer::max);
    }

    /** What added counted days, in order. */
    public List<Addition> additions() {
        return days.stream().filter(CountdownDay::isAdded).map(CountdownDay::addition).distinct().toList();
    }

    /** Number of the last day that counts up to this one, 0 before the first. */
    public int countedBy(LocalDate day) {
        return days.stream().filter(counted -> counted.ordinal() != null && !counted.day().isAfter(day)).mapToInt(CountdownDay::ordinal).max().orElse(0);
    }

    /** What the limit stood still for, each once, with its first and last day. */
    public List<Stretch> stretches() {
        Map<Standstill, Stretch> stretches = new LinkedHashMap<>();
        for (CountdownDay day : days) {
            day.standstills().forEach(why -> stretches.merge(why, new Stretch(why, day.day(), day.day()), (known, last) -> new Stretch(why, known.first(), last.last())));
        }
        return List.copyOf(stretches.values());
    }

    /** From the first to the last day on which a limit stood still for one cause. */
    public record Stretch(Standstill why, LocalDate first, LocalDate last) {
    }

    public boolean isEmpty() {
        return days.isEmpty();
    }
}
