package org.daylight.calendar;

import java.time.LocalDate;
import java.util.List;
import org.daylight.calendar.control.NoticeFile;

/**
 * One notice of the State Council on a year's holidays, complete: it replaces earlier versions of the same year.
 *
 * @param version 1 for the first notice of the year, counted up where the year was changed later
 * @param paper   文号, or the title where no number is known
 * @param days    the days that differ from Monday to Friday; some may lie in the last days of the year before
 */
public record CalendarNotice(int year, int version, String paper, LocalDate publishedOn, List<Day> days) {
    public CalendarNotice {
        days = List.copyOf(days);
    }

    /** The notices that come with the product, every version of every year. */
    public static List<CalendarNotice> shipped() {
        return NoticeFile.shipped();
    }

    /**
     * A day that the notice names.
     *
     * @param working false: holiday; true: make-up working day (调休上班)
     * @param name    of the holiday, also for its make-up days
     */
    public record Day(LocalDate day, boolean working, String name) {
    }
}
