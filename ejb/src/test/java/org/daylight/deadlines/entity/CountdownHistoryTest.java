package org.daylight.deadlines.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.daylight.calendar.CalendarNotice;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.deadlines.CountdownKind;
import org.daylight.deadlines.CountdownStart;
import org.daylight.deadlines.CountdownView;
import org.daylight.kernel.Article;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Problem;
import org.daylight.kernel.WorkingDays;

/** 100,000 random lives of a limit, each act of which is checked against a model that crosses off one day after the other and remembers everything. */
class CountdownHistoryTest {
    private static final List<String> CAUSES = List.of("hearing", "survey", "interruption");
    private static final List<List<CalendarNotice>> NOTICES = List.of(CalendarNotice.shipped(), until(2025), until(2024), withMakeUpDay(LocalDate.of(2025, 11, 8)));
    private static final List<WorkingCalendar> CALENDARS = NOTICES.stream().map(WorkingCalendar::of).toList();
    private static final List<Map<LocalDate, Boolean>> DAYS = NOTICES.stream().map(CountdownHistoryTest::named).toList();
    private static final int PUBLISHED_FROM = 2007;

    private record Life(LocalDate start, int budget, int warningLeft, List<Act> acts) {
    }

    /** @param day days after the start */
    private record Act(Kind kind, String cause, int day, int number) {
        private enum Kind {
            PAUSE, RESUME, EXTEND, CALENDAR, STOP
        }
    }

    @Property(tries = 100_000, edgeCases = EdgeCasesMode.NONE)
    @Article({"TIM-01", "TIM-02", "TIM-04", "TIM-05", "TIM-07", "TIM-08"})
    void whatever_happens_to_a_limit_its_days_are_those_of_the_slow_model(@ForAll("lives") Life life) {
        Countdown limit = new Countdown(7, new CountdownStart(CountdownKind.PROMISED, 0, WorkingDays.of(life.budget()), WorkingDays.of(life.warningLeft()),
                life.start()), CALENDARS.get(0));
        Model model = new Model(life);
        check(limit, model, "start");
        for (Act act : life.acts()) {
            if (!model.stopped) {
                boolean taken = taken(limit, model, life.start().plusDays(act.day()), act);
                if (taken != model.take(act, life.start().plusDays(act.day()))) {
                    throw new AssertionError("only one of both refused " + act);
                }
                check(limit, model, act);
            }
        }
    }

    private static boolean taken(Countdown limit, Model model, LocalDate on, Act act) {
        WorkingCalendar calendar = CALENDARS.get(model.calendar);
        try {
            switch (act.kind()) {
                case PAUSE -> {
                    if (limit.isPausedBy(act.cause())) {
                        return false;
                    }
                    limit.pause(act.cause(), on, "reason", calendar);
                }
                case RESUME -> {
                    if (!limit.isPausedBy(act.cause())) {
                        return false;
                    }
                    limit.resume(act.cause(), on, calendar);
                }
                case EXTEND -> limit.extend(WorkingDays.of(act.number()), on, "reason", calendar);
                case CALENDAR -> limit.derive(CALENDARS.get(act.number() % CALENDARS.size()));
                case STOP -> limit.stop(LegalTime.startOf(on).plusSeconds(3600), calendar);
            }
            return true;
        } catch (Problem refused) {
            return false;
        }
    }

    private static void check(Countdown limit, Model model, Object after) {
        CountdownView view = limit.view();
        LocalDate due = model.day(model.budget);
        LocalDate warning = model.day(Math.max(0, model.budget - model.warningLeft));
        boolean same = view.dueAt().equals(LegalTime.endOf(due)) && view.warnAt().equals(LegalTime.startOf(warning))
                && view.budget().count() == model.budget && view.extended().count() == model.extended
                && view.provisional() == model.unpublished(due) && (view.pausedOn() == null) == (model.stillSince() == null);
        if (!same) {
            assertThat(view.toString()).as("after %s", after).isEqualTo("%s: due %s, warns %s".formatted(model.pauses, due, warning));
        }
    }

    @Provide
    Arbitrary<Life> lives() {
        Arbitrary<Act> act = Combinators.combine(Arbitraries.integers().between(0, 15), Arbitraries.of(CAUSES), Arbitraries.integers().between(-3, 70),
                Arbitraries.integers().between(1, 15)).as((kind, cause, day, number) -> new Act(kind(kind), cause, day, number));
        return Combinators.combine(Arbitraries.integers().between(0, 800), Arbitraries.integers().between(1, 40), Arbitraries.integers().between(0, 4),
                act.list().ofMaxSize(9)).as((start, budget, left, acts) -> new Life(LocalDate.of(2024, 11, 1).plusDays(start), budget, left, acts));
    }

    /** Pauses and their ends more often than the rest. */
    private static Act.Kind kind(int number) {
        return number < 6 ? Act.Kind.PAUSE : number < 11 ? Act.Kind.RESUME : number < 13 ? Act.Kind.EXTEND : number < 15 ? Act.Kind.CALENDAR : Act.Kind.STOP;
    }

    private static List<CalendarNotice> until(int year) {
        return CalendarNotice.shipped().stream().filter(notice -> notice.year() <= year).toList();
    }

    private static List<CalendarNotice> withMakeUpDay(LocalDate day) {
        List<CalendarNotice> notices = new ArrayList<>(CalendarNotice.shipped());
        CalendarNotice latest = notices.stream().filter(notice -> notice.year() == day.getYear()).reduce((older, newer) -> newer).orElseThrow();
        List<CalendarNotice.Day> days = new ArrayList<>(latest.days());
        days.add(new CalendarNotice.Day(day, true, "国庆节"));
        notices.add(new CalendarNotice(latest.year(), latest.version() + 1, "x", latest.publishedOn(), days));
        return notices;
    }

    private static Map<LocalDate, Boolean> named(List<CalendarNotice> notices) {
        Map<Integer, CalendarNotice> latest = new HashMap<>();
        notices.forEach(notice -> latest.merge(notice.year(), notice, (one, other) -> one.version() > other.version() ? one : other));
        Map<LocalDate, Boolean> named = new HashMap<>();
        latest.values().stream().sorted((one, other) -> one.year() - other.year())
                .forEach(notice -> notice.days().forEach(day -> named.put(day.day(), day.working())));
        return named;
    }

    /** Knows nothing but what happened, and counts by asking of each day whether it is worked and whether any pause holds it. */
    private static final class Model {
        private static final class Pause {
            private final String cause;
            private final LocalDate from;
            private LocalDate until;

            private Pause(String cause, LocalDate from) {
                this.cause = cause;
                this.from = from;
            }

            @Override
            public String toString() {
                return cause + " " + from + ".." + until;
            }
        }

        private final LocalDate start;
        private final int warningLeft;
        private final List<Pause> pauses = new ArrayList<>();
        private int budget;
        private int extended;
        private int calendar;
        private boolean stopped;

        private Model(Life life) {
            start = life.start();
            budget = life.budget();
            warningLeft = life.warningLeft();
        }

        private boolean take(Act act, LocalDate on) {
            Pause open = pauses.stream().filter(pause -> pause.until == null && pause.cause.equals(act.cause())).findFirst().orElse(null);
            switch (act.kind()) {
                case PAUSE -> {
                    return open == null && !on.isBefore(start) && pauses.add(new Pause(act.cause(), on));
                }
                case RESUME -> {
                    if (open == null || on.isBefore(open.from)) {
                        return false;
                    }
                    open.until = on;
                }
                case EXTEND -> {
                    budget += act.number();
                    extended += act.number();
                }
                case CALENDAR -> calendar = act.number() % CALENDARS.size();
                case STOP -> {
                    pauses.stream().filter(pause -> pause.until == null).forEach(pause -> pause.until = on.isBefore(pause.from) ? pause.from : on);
                    stopped = true;
                }
            }
            return true;
        }

        /** Since when it stands still; null while it runs. */
        private LocalDate stillSince() {
            LocalDate first = null;
            for (Pause pause : pauses) {
                if (pause.until == null && (first == null || pause.from.isBefore(first))) {
                    first = pause.from;
                }
            }
            return first;
        }

        /** While it stands still, the day that it would have been had nothing happened after. */
        private LocalDate day(int number) {
            LocalDate still = stillSince();
            LocalDate day = start;
            for (int left = number; left > 0;) {
                day = day.plusDays(1);
                left -= worked(day) && (still != null && day.isAfter(still) || !held(day)) ? 1 : 0;
            }
            return day;
        }

        private boolean held(LocalDate day) {
            for (Pause pause : pauses) {
                if (pause.until != null && day.isAfter(pause.from) && !day.isAfter(pause.until)) {
                    return true;
                }
            }
            return false;
        }

        private boolean worked(LocalDate day) {
            Boolean said = DAYS.get(calendar).get(day);
            return said != null && isPublished(day) ? said : day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
        }

        private boolean unpublished(LocalDate due) {
            return !isPublished(due);
        }

        private boolean isPublished(LocalDate day) {
            int last = NOTICES.get(calendar).stream().mapToInt(CalendarNotice::year).max().orElseThrow();
            return day.getYear() >= PUBLISHED_FROM && day.getYear() <= last;
        }
    }
}
