package org.daylight.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.daylight.deadlines.Light;

/**
 * What stands behind the figures of the board.
 *
 * @param items      those with the most open cases that are late, then near their limit; {@value #MOST} at most
 * @param windows    the same
 * @param signals    open signals by code, the most first
 * @param stepsLate  steps that wait beyond their own limit now
 * @param stepsEnded cases of which a step was done after its own limit
 * @param heat       events of the last 90 days by weekday and hour of the law
 * @param trend      the last 90 days, today the last
 * @param ageing     open cases by the working days that are left or over
 */
public record BoardDetail(List<Place> items, List<Place> windows, List<SignalCount> signals, long stepsLate, long stepsEnded, List<Hour> heat, List<Day> trend,
                          List<Age> ageing) {
    public static final int MOST = 15;

    /**
     * Open cases of an item or of a window.
     *
     * @param code of an item, or of a window
     */
    public record Place(String code, String nameZh, String nameEn, String departmentZh, String departmentEn, Map<Light, Long> byLight) {
    }

    /** @param signal code of the profile's signal */
    public record SignalCount(String signal, String nameZh, String nameEn, String colour, long open) {
    }

    /** @param weekday 1 is Monday */
    public record Hour(int weekday, int hour, long events) {
    }

    /** @param late of the finished */
    public record Day(LocalDate day, long accepted, long finished, long late) {
    }

    /**
     * @param from  fewest working days left, today being 0; negative: over; null: no lower bound
     * @param until most, inclusive; null: no upper bound
     */
    public record Age(Integer from, Integer until, long cases) {
    }
}
