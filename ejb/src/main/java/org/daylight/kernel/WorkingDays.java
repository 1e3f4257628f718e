package org.daylight.kernel;

/**
 * A number of working days (工作日).
 *
 * @param count zero or more
 */
public record WorkingDays(int count) implements Comparable<WorkingDays> {
    public WorkingDays {
        if (count < 0) {
            throw new Problem(Problem.Kind.BAD_INPUT, "working-days.negative", "TIM-02", count);
        }
    }

    public static WorkingDays of(int count) {
        return new WorkingDays(count);
    }

    @Override
    public int compareTo(WorkingDays other) {
        return Integer.compare(count, other.count);
    }

    @Override
    public String toString() {
        return count + " working days";
    }
}
