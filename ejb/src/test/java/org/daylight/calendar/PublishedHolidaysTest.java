package org.daylight.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daylight.ProjectFiles;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

/** Compares every day with an independent data set beside the project, where that is present. */
@Article("TIM-02")
class PublishedHolidaysTest {
    private static final Path HOLIDAYS = ProjectFiles.root().resolve("../shared/data/holidays").normalize();
    private static final Pattern DAY = Pattern.compile("\"date\": *\"([0-9-]{10})\",\\s*\"isOffDay\": *(true|false)");

    @Test
    void every_day_from_2007_to_2026_is_worked_as_the_independent_data_set_says() throws IOException {
        assumeTrue(Files.isDirectory(HOLIDAYS), () -> "skipped: no independent holidays in " + HOLIDAYS);
        Map<LocalDate, Boolean> off = independent();
        assertThat(off).hasSizeGreaterThan(600);
        WorkingCalendar calendar = WorkingCalendar.shipped();

        assertThat(Stream.iterate(LocalDate.of(2007, 1, 1), day -> day.getYear() <= 2026, day -> day.plusDays(1)))
                .hasSize(7305)
                .allSatisfy(day -> assertThat(calendar.isWorkingDay(day)).as("%s", day).isEqualTo(worked(day, off.get(day))));
    }

    private static boolean worked(LocalDate day, Boolean off) {
        return off == null ? day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 : !off;
    }

    private static Map<LocalDate, Boolean> independent() throws IOException {
        Map<LocalDate, Boolean> off = new HashMap<>();
        for (int year = 2007; year <= 2026; year++) {
            DAY.matcher(Files.readString(HOLIDAYS.resolve(year + ".json"))).results()
                    .forEach(day -> off.put(LocalDate.parse(day.group(1)), Boolean.valueOf(day.group(2))));
        }
        return off;
    }
}
