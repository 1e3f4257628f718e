package org.daylight.stopwatch.steps;

import java.util.Arrays;
import java.util.List;

/**
 * How long steps took.
 *
 * @param elapsed nanoseconds from the first step's beginning to the last one's end
 * @param cpu     nanoseconds for which the clients' threads used a processor, all together
 * @param times   nanoseconds of each step
 */
public record StepTimes(long elapsed, long cpu, long[] times) {
    private static final int HEAD = 2;
    private static final double NANOS_OF_A_SECOND = 1e9;
    private static final double NANOS_OF_A_MILLISECOND = 1e6;

    public StepTimes {
        times = times.clone();
        Arrays.sort(times);
    }

    /** As written by {@link #text}. */
    public static StepTimes of(String text) {
        List<String> lines = text.lines().toList();
        return new StepTimes(Long.parseLong(lines.get(0)), Long.parseLong(lines.get(1)), lines.stream().skip(HEAD).mapToLong(Long::parseLong).toArray());
    }

    /** One number a line, the elapsed and the processor's time first. */
    public String text() {
        StringBuilder text = new StringBuilder().append(elapsed).append('\n').append(cpu).append('\n');
        for (long time : times) {
            text.append(time).append('\n');
        }
        return text.toString();
    }

    public double stepsPerSecond() {
        return times.length * NANOS_OF_A_SECOND / elapsed;
    }

    /** Milliseconds of a processor in the client's own thread, for each step; the database's come on top. */
    public double cpuOfStep() {
        return cpu / NANOS_OF_A_MILLISECOND / times.length;
    }

    public int count() {
        return times.length;
    }

    /** Milliseconds that this share of all steps, such as 0.95, did not exceed. */
    public double millisecondsAt(double share) {
        return times.length == 0 ? 0 : times[(int) Math.max(0, Math.ceil(share * times.length) - 1)] / NANOS_OF_A_MILLISECOND;
    }
}
