package org.daylight.stopwatch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Times of one page, in milliseconds. */
final class Figures {
    private final String page;
    private final List<Double> times = Collections.synchronizedList(new ArrayList<>());
    private volatile long bytes;
    private volatile String odd = "";

    Figures(String page) {
        this.page = page;
    }

    void add(double milliseconds, long size, int status) {
        times.add(milliseconds);
        bytes = size;
        if (status != 200) {
            odd = " status " + status;
        }
    }

    static String head() {
        return "| %-58s | %8s | %7s | %7s | %7s | %9s |%n| %s | %s | %s | %s | %s | %s |".formatted("page", "requests", "p50 ms", "p95 ms", "max ms", "bytes",
                "---", "---:", "---:", "---:", "---:", "---:");
    }

    /** Milliseconds that this share of all does not exceed. */
    double at(double share) {
        return at(times.stream().sorted().toList(), share);
    }

    String line() {
        List<Double> sorted = times.stream().sorted().toList();
        return "| %-58s | %8d | %7.0f | %7.0f | %7.0f | %9d |%s".formatted(page, sorted.size(), at(sorted, 0.5), at(sorted, 0.95), at(sorted, 1), bytes, odd);
    }

    /** The smallest time that this share of all does not exceed. */
    private static double at(List<Double> sorted, double share) {
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.max(0, Math.ceil(share * sorted.size()) - 1));
    }
}
