package org.daylight.calendar;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.daylight.kernel.Problem;
import org.daylight.kernel.WorkingDays;

/**
 * Working days of the published years. Immutable; every question is answered from counted tables, in constant time.
 * A year without a notice is refused with {@code calendar.unpublished-year} (REFUSED) as soon as one of its days matters,
 * unless the calendar is asked to assume Monday to Friday: {@link #assumingWeekdays()}.
 * In 2026 (National Day 1 to 7 October, Saturday 10 October worked): 30 September plus 3 working days is 12 October.
 *
 * @article TIM-02 (000 art. 19(1); Administrative Licensing Law art. 82)
 */
public final class WorkingCalendar {
    private final BitSet published;
    private final Map<LocalDate, CalendarNotice.Day> named;
    private final String version;
    private final boolean assuming;
    private final long tableStart;
    private final int[] upTo;
    private final LocalDate[] worked;

    private WorkingCalendar(Collection<CalendarNotice> latest) {
        published = new BitSet();
        named = new HashMap<>();
        for (CalendarNotice notice : latest) {
            published.set(notice.year());
            notice.days().forEach(day -> named.put(day.day(), day));
        }
        version = CalendarVersion.of(latest);
        assuming = false;
        LocalDate first = LocalDate.of(published.nextSetBit(0), 1, 1);
        LocalDate end = LocalDate.of(published.length(), 1, 1);
        tableStart = first.toEpochDay();
        upTo = new int[(int) (end.toEpochDay() - tableStart)];
        worked = first.datesUntil(end).filter(this::worksByNotice).toArray(LocalDate[]::new);
        count();
    }

    private WorkingCalendar(WorkingCalendar strict) {
        published = strict.published;
        named = strict.named;
        version = strict.version;
        assuming = true;
        tableStart = strict.tableStart;
        upTo = strict.upTo;
        worked = strict.worked;
    }

    private void count() {
        int next = 0;
        for (int day = 0; day < upTo.length; day++) {
            if (next < worked.length && worked[next].toEpochDay() == tableStart + day) {
                next++;
            }
            upTo[day] = next;
        }
    }

    /**
     * The calendar of the latest version of each year among the notices.
     *
     * @param notices at least one
     */
    public static WorkingCalendar of(Collection<CalendarNotice> notices) {
        if (notices.isEmpty()) {
            throw new IllegalArgumentException("no notice, no calendar");
        }
        Map<Integer, CalendarNotice> latest = new TreeMap<>();
        notices.stream().sorted(Comparator.comparingInt(CalendarNotice::version)).forEach(notice -> latest.put(notice.year(), notice));
        return new WorkingCalendar(latest.values());
    }

    /** The calendar of the notices that come with the product, without a database. */
    public static WorkingCalendar shipped() {
        return of(CalendarNotice.shipped());
    }

    /**
     * The same calendar, counting Monday to Friday in years without a notice instead of refusing them. What it answers about such a
     * year is provisional: {@link #isPublished(LocalDate, LocalDate)} tells.
     */
    public WorkingCalendar assumingWeekdays() {
        return assuming ? this : new WorkingCalendar(this);
    }

    public boolean isWorkingDay(LocalDate day) {
        requirePublished(day, day);
        return ordinal(day.toEpochDay()) > ordinal(day.toEpochDay() - 1);
    }

    /** The day on which {@code days} end when the day after {@code startExclusive} is day 1; zero days end on the start itself. */
    public LocalDate add(LocalDate startExclusive, WorkingDays days) {
        if (days.count() == 0) {
            return startExclusive;
        }
        LocalDate end = day(ordinal(startExclusive.toEpochDay()) + days.count());
        requirePublishedAfter(startExclusive, end);
        return end;
    }

    /** Working days after {@code startExclusive} up to and with {@code endInclusive}; none where the end is not after the start. */
    public WorkingDays count(LocalDate startExclusive, LocalDate endInclusive) {
        if (!endInclusive.isAfter(startExclusive)) {
            return WorkingDays.of(0);
        }
        requirePublishedAfter(startExclusive, endInclusive);
        return WorkingDays.of((int) (ordinal(endInclusive.toEpochDay()) - ordinal(startExclusive.toEpochDay())));
    }

    /** The first working day after {@code day}. */
    public LocalDate next(LocalDate day) {
        return add(day, WorkingDays.of(1));
    }

    /** The last working day before {@code day}. */
    public LocalDate previous(LocalDate day) {
        LocalDate found = day(ordinal(day.toEpochDay() - 1));
        requirePublished(found, day.minusDays(1));
        return found;
    }

    /** Whether the year's notice is known. */
    public boolean isPublished(int year) {
        return year >= 0 && published.get(year);
    }

    /** Whether the notices of all years from the first to the last day, both included, are known. */
    public boolean isPublished(LocalDate first, LocalDate last) {
        return first.getYear() >= 0 && published.nextClearBit(first.getYear()) > last.getYear();
    }

    /** Name of the holiday that the notice gives this day, or whose make-up working day it is; null for any other day. */
    public String nameOf(LocalDate day) {
        CalendarNotice.Day found = named.get(day);
        return found == null ? null : found.name();
    }

    /** Name of this combination of notices, such as {@code 2007-2026/3f2a91c0}; stored beside each derived date. */
    public String version() {
        return version;
    }

    @Override
    public String toString() {
        return "WorkingCalendar " + version;
    }

    private boolean worksByNotice(LocalDate day) {
        CalendarNotice.Day found = named.get(day);
        return found == null ? Weekdays.isWeekday(day.toEpochDay()) : found.working();
    }

    private void requirePublished(LocalDate first, LocalDate last) {
        if (!assuming && !isPublished(first, last)) {
            int year = first.getYear() < 0 ? first.getYear() : published.nextClearBit(first.getYear());
            throw new Problem(Problem.Kind.REFUSED, "calendar.unpublished-year", "TIM-02", String.valueOf(year));
        }
    }

    /** As {@link #requirePublished} for the days after the first one; the plain case needs no new date. */
    private void requirePublishedAfter(LocalDate startExclusive, LocalDate endInclusive) {
        if (!isPublished(startExclusive, endInclusive)) {
            requirePublished(startExclusive.plusDays(1), endInclusive);
        }
    }

    /** Working days from the first day of the table up to and with this day; zero and less before the table. */
    private long ordinal(long epochDay) {
        long day = epochDay - tableStart;
        if (day < 0) {
            return -Weekdays.between(epochDay, tableStart - 1);
        }
        return day < upTo.length ? upTo[(int) day] : worked.length + Weekdays.between(tableStart + upTo.length - 1, epochDay);
    }

    /** The working day with this number; 1 is the first one of the table. */
    private LocalDate day(long ordinal) {
        if (ordinal < 1) {
            return Weekdays.after(tableStart - 1, ordinal);
        }
        return ordinal <= worked.length ? worked[(int) ordinal - 1]
                : Weekdays.after(tableStart + upTo.length - 1, ordinal - worked.length);
    }
}
