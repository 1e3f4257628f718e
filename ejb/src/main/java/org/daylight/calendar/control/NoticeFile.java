package org.daylight.calendar.control;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.daylight.calendar.CalendarNotice;

/** Reads the notices that come with the product; the file describes its own form. */
public final class NoticeFile {
    private static final String SHIPPED = "/calendar/notices.txt";

    private NoticeFile() {
    }

    /** All notices of the product, every version of every year. */
    public static List<CalendarNotice> shipped() {
        try (InputStream file = NoticeFile.class.getResourceAsStream(SHIPPED);
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return parse(lines.lines());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<CalendarNotice> parse(Stream<String> lines) {
        return lines.filter(line -> !line.isBlank() && !line.startsWith("#")).map(NoticeFile::notice).toList();
    }

    private static CalendarNotice notice(String line) {
        String[] column = line.split(" \\| ");
        if (column.length != 5) {
            throw new IllegalArgumentException("a notice has 5 columns: " + line);
        }
        int year = Integer.parseInt(column[0]);
        return new CalendarNotice(year, Integer.parseInt(column[1]), column[2], LocalDate.parse(column[3]),
                Stream.of(column[4].split("; ")).flatMap(holiday -> days(year, holiday.split(" "))).toList());
    }

    private static Stream<CalendarNotice.Day> days(int year, String[] nameAndDays) {
        return Stream.of(nameAndDays).skip(1).flatMap(days -> days.startsWith("+")
                ? Stream.of(new CalendarNotice.Day(date(year, days.substring(1)), true, nameAndDays[0]))
                : range(year, days).map(day -> new CalendarNotice.Day(day, false, nameAndDays[0])));
    }

    private static Stream<LocalDate> range(int year, String days) {
        String[] ends = days.split("\\.\\.");
        return date(year, ends[0]).datesUntil(date(year, ends[ends.length - 1]).plusDays(1));
    }

    private static LocalDate date(int year, String day) {
        return LocalDate.parse(day.length() == 5 ? year + "-" + day : day);
    }
}
