package org.daylight.stopwatch;

import com.opengamma.strata.basics.date.HolidayCalendar;
import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.daylight.calendar.CalendarNotice;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.kernel.WorkingDays;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The same random questions about days of 2007 to 2026 to our calendar and to that of OpenGamma Strata, made from the same notices. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 20, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@Fork(2)
public class DayCounting {
    private static final int PAIRS = 4096;
    private static final LocalDate FIRST = LocalDate.of(2007, 1, 1);
    private static final int DAYS = 7305;
    private final WorkingCalendar ours = WorkingCalendar.shipped();
    private final HolidayCalendar theirs = theirs();
    private final LocalDate[] earlier = new LocalDate[PAIRS];
    private final LocalDate[] later = new LocalDate[PAIRS];
    private final WorkingDays[] budgets = new WorkingDays[PAIRS];

    @Setup
    public void pairs() {
        Random random = new Random(2026);
        LocalDate[] days = FIRST.datesUntil(FIRST.plusDays(DAYS)).toArray(LocalDate[]::new);
        for (int pair = 0; pair < PAIRS; pair++) {
            int one = random.nextInt(DAYS);
            int other = random.nextInt(DAYS);
            earlier[pair] = days[Math.min(one, other)];
            later[pair] = days[Math.max(one, other)];
            budgets[pair] = WorkingDays.of(ours.count(earlier[pair], later[pair]).count());
        }
    }

    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public void count_ours(Blackhole hole) {
        for (int pair = 0; pair < PAIRS; pair++) {
            hole.consume(ours.count(earlier[pair], later[pair]).count());
        }
    }

    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public void count_strata(Blackhole hole) {
        for (int pair = 0; pair < PAIRS; pair++) {
            hole.consume(theirs.daysBetween(earlier[pair], later[pair]));
        }
    }

    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public void add_ours(Blackhole hole) {
        for (int pair = 0; pair < PAIRS; pair++) {
            hole.consume(ours.add(earlier[pair], budgets[pair]));
        }
    }

    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public void add_strata(Blackhole hole) {
        for (int pair = 0; pair < PAIRS; pair++) {
            hole.consume(theirs.shift(earlier[pair], budgets[pair].count()));
        }
    }

    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public void isWorking_ours(Blackhole hole) {
        for (int pair = 0; pair < PAIRS; pair++) {
            hole.consume(ours.isWorkingDay(later[pair]));
        }
    }

    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public void isWorking_strata(Blackhole hole) {
        for (int pair = 0; pair < PAIRS; pair++) {
            hole.consume(theirs.isBusinessDay(later[pair]));
        }
    }

    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public void nothing(Blackhole hole) {
        for (int pair = 0; pair < PAIRS; pair++) {
            hole.consume(earlier[pair].getYear() + later[pair].getYear());
        }
    }

    private static HolidayCalendar theirs() {
        Map<Integer, CalendarNotice> latest = new TreeMap<>();
        CalendarNotice.shipped().stream().sorted(Comparator.comparingInt(CalendarNotice::version)).forEach(notice -> latest.put(notice.year(), notice));
        List<CalendarNotice.Day> named = latest.values().stream().flatMap(notice -> notice.days().stream()).filter(day -> !day.day().isBefore(FIRST)).toList();
        return ImmutableHolidayCalendar.of(HolidayCalendarId.of("CHINA"), days(named, false), List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), days(named, true));
    }

    private static List<LocalDate> days(List<CalendarNotice.Day> named, boolean working) {
        return named.stream().filter(day -> day.working() == working).map(CalendarNotice.Day::day).toList();
    }
}
