package org.daylight.supervision.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.deadlines.Light;
import org.daylight.organisation.DepartmentView;
import org.daylight.supervision.BoardDetail;
import org.daylight.supervision.BoardView;

/** From counted figures to the board: sums and zeros. */
public final class BoardRules {

    /**
     * How many cases of one department have one light.
     *
     * @param closed     of these, finished
     * @param closedLate of these, after their limit
     */
    public record Figures(String departmentCode, Light light, long cases, long closed, long closedLate) {
    }

    /** Open cases whose last day it is. */
    public record Due(LocalDate day, long cases) {
    }

    /** Fewest working days left of each group of ageing, the first without a lower bound: over by more than twenty days, eleven to twenty, … */
    private static final List<Integer> AGES = List.of(-20, -10, -5, 0, 1, 3, 6, 11);

    private BoardRules() {
    }

    /** Each day from the first to the last, those without cases with zeros. */
    public static List<BoardDetail.Day> trend(LocalDate first, LocalDate last, List<BoardDetail.Day> known) {
        Map<LocalDate, BoardDetail.Day> byDay = known.stream().collect(Collectors.toMap(BoardDetail.Day::day, Function.identity()));
        return first.datesUntil(last.plusDays(1)).map(day -> byDay.getOrDefault(day, new BoardDetail.Day(day, 0, 0, 0))).toList();
    }

    /**
     * Open cases by the working days that are left until the end of their last day, or over since. Example: on Monday 2026-03-02 a case due at the end of that day has
     * 0 days left, one due on Wednesday 2, one that was due on Friday 2026-02-27 is 1 day over.
     */
    public static List<BoardDetail.Age> ageing(List<Due> due, LocalDate today, WorkingCalendar days) {
        long[] cases = new long[AGES.size() + 1];
        due.forEach(one -> cases[group(left(one.day(), today, days))] += one.cases());
        return IntStream.range(0, cases.length).mapToObj(group -> new BoardDetail.Age(group == 0 ? null : AGES.get(group - 1),
                group == AGES.size() ? null : AGES.get(group) - 1, cases[group])).toList();
    }

    private static int left(LocalDate due, LocalDate today, WorkingCalendar days) {
        return due.isBefore(today) ? -Math.max(1, days.count(due, today).count()) : days.count(today, due).count();
    }

    private static int group(int left) {
        return (int) AGES.stream().filter(from -> left >= from).count();
    }

    public static BoardView board(Instant at, long events, List<DepartmentView> departments, List<Figures> figures) {
        long cases = sum(figures, Figures::cases);
        long closed = sum(figures, Figures::closed);
        return new BoardView(at, cases, events, cases - closed, closed, sum(figures, Figures::closedLate), byLight(figures),
                departments.stream().map(department -> line(department, figures)).toList());
    }

    private static BoardView.Department line(DepartmentView department, List<Figures> all) {
        List<Figures> own = all.stream().filter(figures -> figures.departmentCode().equals(department.code())).toList();
        long cases = sum(own, Figures::cases);
        long closed = sum(own, Figures::closed);
        return new BoardView.Department(department.code(), department.nameZh(), department.nameEn(), cases, cases - closed, closed,
                sum(own, Figures::closedLate), byLight(own));
    }

    private static Map<Light, Long> byLight(List<Figures> figures) {
        Map<Light, Long> counts = new EnumMap<>(Light.class);
        for (Light light : Light.values()) {
            counts.put(light, sum(figures.stream().filter(some -> some.light() == light).toList(), Figures::cases));
        }
        return counts;
    }

    private static long sum(List<Figures> figures, ToLongFunction<Figures> what) {
        return figures.stream().mapToLong(what).sum();
    }
}
