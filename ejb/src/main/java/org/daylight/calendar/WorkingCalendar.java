package org.daylight.calendar;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
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
    private static final int DAY_BITS = 5;
    private static final int MONTH = 1 << DAY_BITS;
    private static final int YEAR = 12 * MONTH;

    private final BitSet published;
    private final Map<LocalDate, CalendarNotice.Day> named;
    private final String version;
    private final boolean assuming;
    private final WorkingCalendar provisional;
    private final int firstYear;
    private final long firstDay;
    private final long lastDay;
    /** Working days from the first day of the table up to and with the day of this slot; a slot that is no day has the value of the one before. */
    private final char[] upTo;
    /** The same where the table alone answers, since no year between the first and the last lacks its notice, or none need be refused; or nothing. */
    private final char[] plain;
    /** A bit for each day of a month that is worked, months where {@link #plain} is. */
    private final int[] months;
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
        firstYear = published.nextSetBit(0);
        LocalDate first = LocalDate.of(firstYear, 1, 1);
        LocalDate end = LocalDate.of(published.length(), 1, 1);
        firstDay = first.toEpochDay();
        lastDay = end.toEpochDay() - 1;
        worked = first.datesUntil(end).filter(this::worksByNotice).toArray(LocalDate[]::new);
        upTo = counted(new char[(published.length() - firstYear) * YEAR]);
        plain = published.cardinality() == published.length() - firstYear ? upTo : new char[0];
        months = byMonth();
        provisional = new WorkingCalendar(this);
    }

    private WorkingCalendar(WorkingCalendar strict) {
        published = strict.published;
        named = strict.named;
        version = strict.version;
        assuming = true;
        firstYear = strict.firstYear;
        firstDay = strict.firstDay;
        lastDay = strict.lastDay;
        upTo = strict.upTo;
        plain = upTo;
        worked = strict.worked;
        months = byMonth();
        provisional = this;
    }

    private char[] counted(char[] slots) {
        for (LocalDate day : worked) {
            slots[slot(day)] = 1;
        }
        for (int slot = 1; slot < slots.length; slot++) {
            slots[slot] += slots[slot - 1];
        }
        return slots;
    }

    private int[] byMonth() {
        int[] bits = new int[plain.length / MONTH];
        Stream.of(worked).mapToInt(this::slot).filter(slot -> slot < plain.length).forEach(slot -> bits[slot / MONTH] |= 1 << slot);
        return bits;
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
        return provisional;
    }

    public boolean isWorkingDay(LocalDate day) {
        int slot = slot(day);
        int month = slot >> DAY_BITS;
        int[] table = months;
        if (month >= 0 && month < table.length) {
            return (table[month] >>> slot & 1) != 0;
        }
        requirePublished(day, day);
        return ordinal(day) > ordinal(day.minusDays(1));
    }

    /** The day on which {@code days} end when the day after {@code startExclusive} is day 1; zero days end on the start itself. */
    public LocalDate add(LocalDate startExclusive, WorkingDays days) {
        int slot = slot(startExclusive);
        char[] table = plain;
        if (days.count() == 0) {
            return startExclusive;
        }
        if (slot >= 0 && slot < table.length) {
            int last = table[slot] + days.count() - 1;
            if (last >= 0 && last < worked.length) {
                return worked[last];
            }
        }
        return addOutside(startExclusive, days.count());
    }

    private LocalDate addOutside(LocalDate startExclusive, int days) {
        LocalDate end = day(ordinal(startExclusive) + days);
        requirePublished(startExclusive.plusDays(1), end);
        return end;
    }

    /** Working days after {@code startExclusive} up to and with {@code endInclusive}; none where the end is not after the start. */
    public WorkingDays count(LocalDate startExclusive, LocalDate endInclusive) {
        int start = slot(startExclusive);
        int end = slot(endInclusive);
        char[] table = plain;
        if (start >= 0 && start < table.length && end >= 0 && end < table.length) {
            return WorkingDays.of(Math.max(0, table[end] - table[start]));
        }
        return countOutside(startExclusive, endInclusive);
    }

    private WorkingDays countOutside(LocalDate startExclusive, LocalDate endInclusive) {
        if (!endInclusive.isAfter(startExclusive)) {
            return WorkingDays.of(0);
        }
        requirePublished(startExclusive.plusDays(1), endInclusive);
        return WorkingDays.of((int) (ordinal(endInclusive) - ordinal(startExclusive)));
    }

    /** The first working day after {@code day}. */
    public LocalDate next(LocalDate day) {
        return add(day, WorkingDays.of(1));
    }

    /** The last working day before {@code day}. */
    public LocalDate previous(LocalDate day) {
        int slot = slot(day);
        char[] table = plain;
        if (slot > 0 && slot < table.length && table[slot - 1] > 0) {
            return worked[table[slot - 1] - 1];
        }
        LocalDate found = day(ordinal(day.minusDays(1)));
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

    /** Where the table counts this day, from 1, as slot 0 is the day before the first one; or outside of it. No division, no new object. */
    private int slot(LocalDate day) {
        return (day.getYear() - firstYear) * YEAR + (day.getMonthValue() - 1) * MONTH + day.getDayOfMonth();
    }

    /** Working days from the first day of the table up to and with this day; zero and less before the table. */
    private long ordinal(LocalDate day) {
        int slot = slot(day);
        if (slot >= 0 && slot < upTo.length) {
            return upTo[slot];
        }
        long epochDay = day.toEpochDay();
        return epochDay < firstDay ? -Weekdays.between(epochDay, firstDay - 1) : worked.length + Weekdays.between(lastDay, epochDay);
    }

    /** The working day with this number; 1 is the first one of the table. */
    private LocalDate day(long ordinal) {
        if (ordinal < 1) {
            return Weekdays.after(firstDay - 1, ordinal);
        }
        return ordinal <= worked.length ? worked[(int) ordinal - 1] : Weekdays.after(lastDay, ordinal - worked.length);
    }
}
