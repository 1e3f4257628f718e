package org.daylight.supervision;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.daylight.deadlines.Light;

/**
 * The supervision board.
 *
 * @param cases      all cases
 * @param events     events that happened to them, light changes and other notes of the system itself not counted
 * @param open       not finished
 * @param closed     finished
 * @param closedLate of these, after their limit
 * @param byLight    every light has a count
 */
public record BoardView(Instant at, long cases, long events, long open, long closed, long closedLate, Map<Light, Long> byLight,
                        List<Department> departments) {

    /** Whether it shows the same, whenever it was. */
    public boolean isLike(BoardView other) {
        return cases == other.cases && events == other.events && closedLate == other.closedLate && byLight.equals(other.byLight) && departments.equals(other.departments);
    }

    /** The same for one department. */
    public record Department(String code, String nameZh, String nameEn, long cases, long open, long closed, long closedLate, Map<Light, Long> byLight) {
    }
}
