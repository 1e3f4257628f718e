package org.daylight.inspector.exchange;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Logs as departments' systems write them. */
public final class LogText {
    static final String START = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<log xes.version=\"1849-2016\" xmlns=\"http://www.xes-standard.org/\">\n";
    static final String END = "</log>\n";
    private static final Instant MONDAY = Instant.parse("2015-03-02T01:00:00Z");
    private static final int STEP_HOURS = 5;
    private static final int CASES_OF_ONE_DAY = 200;

    private LogText() {
    }

    /** Traces follow one another from line 3. */
    public static String log(String... traces) {
        return START + String.join("", traces) + END;
    }

    /** On lines of their own; what is null is left out. */
    public static String trace(String number, String opened, String due, String ended, String... events) {
        return "<trace>\n" + text("concept:name", number) + date("startdate", opened) + date("deadline", due) + date("enddate", ended)
                + String.join("", events) + "</trace>\n";
    }

    /** On one line. */
    public static String event(String name, String at) {
        return "<event>" + text("concept:name", name).strip() + date("time:timestamp", at).strip() + "</event>\n";
    }

    /** One case for each number, with so many events; numbers divisible by 2 are closed, by 4 late; all limits are long over. */
    public static String cases(String prefix, int from, int until, int events) {
        StringBuilder traces = new StringBuilder(START);
        for (int number = from; number < until; number++) {
            traces.append(numbered(prefix, number, events));
        }
        return traces.append(END).toString();
    }

    /** The same, written to a file piece by piece. */
    public static void write(Path file, String prefix, int cases, int events) {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(START);
            for (int number = 0; number < cases; number++) {
                out.write(numbered(prefix, number, events));
            }
            out.write(END);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    public static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    private static String numbered(String prefix, int number, int events) {
        Instant opened = MONDAY.plus(Duration.ofDays(number / CASES_OF_ONE_DAY));
        Instant due = opened.plus(Duration.ofDays(20));
        Instant ended = number % 2 > 0 ? null : due.plus(Duration.ofHours(number % 4 > 0 ? -1 : 1));
        List<String> steps = new ArrayList<>();
        for (int step = 0; step < events; step++) {
            steps.add(event("步骤" + step, opened.plus(Duration.ofHours((long) step * STEP_HOURS)).toString()));
        }
        return trace(prefix + number, opened.toString(), due.toString(), ended == null ? null : ended.toString(), steps.toArray(String[]::new));
    }

    private static String text(String key, String value) {
        return value == null ? "" : "<string key=\"" + key + "\" value=\"" + value + "\"/>\n";
    }

    private static String date(String key, String value) {
        return value == null ? "" : "<date key=\"" + key + "\" value=\"" + value + "\"/>\n";
    }
}
