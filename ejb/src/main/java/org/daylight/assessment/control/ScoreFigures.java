package org.daylight.assessment.control;

/**
 * What is known of a department's month.
 *
 * @param closed finished cases that had a limit
 * @param onTime finished no later than due, the early ones among them
 * @param early  finished before the due day began (Asia/Shanghai)
 * @param late   finished after due: overdue closings
 */
public record ScoreFigures(long closed, long onTime, long early, long late) {
    public ScoreFigures {
        if (early < 0 || late < 0 || early > onTime || onTime + late != closed) {
            throw new IllegalArgumentException("figures contradict each other: " + closed + " " + onTime + " " + early + " " + late);
        }
    }
}
