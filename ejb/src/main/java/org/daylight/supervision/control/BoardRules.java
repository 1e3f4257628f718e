package org.daylight.supervision.control;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.daylight.deadlines.Light;
import org.daylight.organisation.DepartmentView;
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

    private BoardRules() {
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
