package org.daylight.stopwatch;

import java.util.ArrayList;
import java.util.List;

/** The lines that a reader of the README wants, kept until the end. */
final class Summary {
    private final List<String> lines = new ArrayList<>();

    void add(String what, String measured, String compared) {
        lines.add("| " + what + " | " + measured + " | " + compared + " |");
    }

    String table() {
        return "| what | measured | compared |\n| --- | --- | --- |\n" + String.join("\n", lines);
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }
}
