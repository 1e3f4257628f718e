package org.daylight.organisation.control;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.daylight.kernel.Finding;
import org.daylight.organisation.ClockRow;
import org.daylight.organisation.Place;
import org.daylight.organisation.Stay;
import org.daylight.organisation.control.AttendanceRepository.PersonStay;

/** Reads a row of the clock system; each bad cell is a finding at its place, {@code B3}. */
final class ClockRowRules {
    private static final Map<String, Place> PLACES = Map.ofEntries(Map.entry("中心", Place.CENTRE), Map.entry("政务中心", Place.CENTRE),
            Map.entry("政务服务中心", Place.CENTRE), Map.entry("部门", Place.DEPARTMENT), Map.entry("本部门", Place.DEPARTMENT), Map.entry("公务", Place.BUSINESS),
            Map.entry("公务外出", Place.BUSINESS), Map.entry("请假", Place.LEAVE), Map.entry("CENTRE", Place.CENTRE), Map.entry("DEPARTMENT", Place.DEPARTMENT),
            Map.entry("BUSINESS", Place.BUSINESS), Map.entry("LEAVE", Place.LEAVE));
    private static final List<DateTimeFormatter> DAYS = List.of(day("uuuu-M-d"), day("uuuu/M/d"), day("uuuuMMdd"));
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm[:ss]").withResolverStyle(ResolverStyle.STRICT);

    private ClockRowRules() {
    }

    private static DateTimeFormatter day(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }

    /**
     * The stay of the row; null where a cell is bad.
     *
     * @param duty  days of duty by username
     * @param today days after it have not been
     */
    static PersonStay read(ClockRow row, Map<String, DutyDays> duty, LocalDate today, Consumer<Finding> bad) {
        int[] found = {0};
        Consumer<Finding> count = finding -> {
            found[0]++;
            bad.accept(finding);
        };
        LocalDate day = day(row, count);
        checkPerson(row, day, duty, today, count);
        Place place = place(row, count);
        LocalTime came = time(row, "D", row.cameAt(), true, count);
        LocalTime left = time(row, "E", row.leftAt(), false, count);
        if (came != null && left != null && !left.isAfter(came)) {
            count.accept(Finding.of("E" + row.line(), "attendance.left-before-came", "ORG-18", row.line()));
        }
        return found[0] > 0 ? null : new PersonStay(row.username().strip(), new Stay(day, place, came, left), row.line());
    }

    private static void checkPerson(ClockRow row, LocalDate day, Map<String, DutyDays> duty, LocalDate today, Consumer<Finding> bad) {
        if (PostInput.isBlank(row.username())) {
            bad.accept(Finding.of("A" + row.line(), "attendance.empty-cell", "ORG-18", row.line()));
            return;
        }
        DutyDays days = duty.get(row.username().strip());
        if (days == null) {
            bad.accept(Finding.of("A" + row.line(), "attendance.unknown-person", "ORG-18", row.line()));
        } else if (day != null && !days.include(day)) {
            bad.accept(Finding.of("B" + row.line(), "attendance.not-on-duty", "ORG-18", row.line(), day.toString()));
        }
        if (day != null && day.isAfter(today)) {
            bad.accept(Finding.of("B" + row.line(), "attendance.future", "ORG-18", row.line(), day.toString()));
        }
    }

    private static LocalDate day(ClockRow row, Consumer<Finding> bad) {
        for (DateTimeFormatter format : DAYS) {
            LocalDate day = parsed(row.day(), text -> LocalDate.parse(text, format));
            if (day != null) {
                return day;
            }
        }
        bad.accept(Finding.of("B" + row.line(), "attendance.bad-day", "ORG-18", row.line()));
        return null;
    }

    private static Place place(ClockRow row, Consumer<Finding> bad) {
        Place place = row.place() == null ? null : PLACES.get(row.place().strip().toUpperCase(Locale.ROOT));
        if (place == null) {
            bad.accept(Finding.of("C" + row.line(), "attendance.bad-place", "ORG-18", row.line()));
        }
        return place;
    }

    private static LocalTime time(ClockRow row, String column, String cell, boolean required, Consumer<Finding> bad) {
        if (PostInput.isBlank(cell) && !required) {
            return null;
        }
        LocalTime time = parsed(cell, text -> LocalTime.parse(text, TIME).truncatedTo(ChronoUnit.MINUTES));
        if (time == null) {
            bad.accept(Finding.of(column + row.line(), "attendance.bad-time", "ORG-18", row.line()));
        }
        return time;
    }

    /** How one form of a cell is read. */
    private interface Parser<T> {
        T parse(String text);
    }

    private static <T> T parsed(String cell, Parser<T> parser) {
        if (PostInput.isBlank(cell)) {
            return null;
        }
        try {
            return parser.parse(cell.strip());
        } catch (DateTimeParseException another) {
            return null;
        }
    }
}
