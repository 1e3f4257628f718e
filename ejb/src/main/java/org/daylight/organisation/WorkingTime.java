package org.daylight.organisation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Working time of a person in a period.
 *
 * @param dueMinutes    of all working hours, leave taken off
 * @param centreMinutes of these, spent in the centre
 */
public record WorkingTime(int dueMinutes, int centreMinutes) {

    public static final WorkingTime NONE = new WorkingTime(0, 0);

    /** 50 % or more (达到50%以上); true also where nothing was due. */
    public boolean isHalf() {
        return 2L * centreMinutes >= dueMinutes;
    }

    public WorkingTime plus(WorkingTime other) {
        return new WorkingTime(dueMinutes + other.dueMinutes, centreMinutes + other.centreMinutes);
    }

    /** Percent with one decimal, rounded down, so that 50.0 is never less than a half; null where nothing was due. */
    public BigDecimal percent() {
        return dueMinutes == 0 ? null : BigDecimal.valueOf(100L * centreMinutes).divide(BigDecimal.valueOf(dueMinutes), 1, RoundingMode.DOWN);
    }
}
