package org.daylight.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.daylight.calendar.CalendarInForce;
import org.daylight.calendar.Calendars;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.deadlines.control.CountdownChecks;
import org.daylight.deadlines.control.CountdownRepository;
import org.daylight.deadlines.control.CountdownRules;
import org.daylight.deadlines.control.ExplanationRules;
import org.daylight.deadlines.entity.Countdown;
import org.daylight.deadlines.entity.CountdownPause;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Problem;
import org.daylight.kernel.WorkingDays;

/**
 * The limits of a case. Called by rooms above inside the transaction of their door, which has checked role and department and keeps two persons from
 * changing the limits of one case at once; starts no transaction, and is no enterprise bean, as every step of every case passes here.
 * Times of day do not count: a pause from P to R leaves out the days after P up to and with R, as the day of an act
 * is not counted (Civil Code art. 201).
 *
 * @article TIM-01, TIM-02, TIM-04, TIM-05, TIM-07, TIM-08, TIM-15 (000 art. 19(1))
 */
@ApplicationScoped
public class Countdowns {
    /** What pauses a case of which nothing else is said. */
    public static final String INTERRUPTION = "INTERRUPTION";
    /** What added days to a limit that was extended. */
    public static final String EXTENSION = "EXTENSION";
    private static final Set<CountdownKind> COUNTED = EnumSet.complementOf(EnumSet.of(CountdownKind.REPORTED));

    @Inject
    private CountdownRepository repository;
    @Inject
    private Calendars calendars;
    @Inject
    private CalendarInForce inForce;
    @Inject
    private Clock clock;

    /** Starts the only limit of its kind, which warns when one working day is left; as {@link #replace} with nothing stopped. */
    public CountdownView start(long caseId, CountdownKind kind, WorkingDays budget, LocalDate startedOn) {
        return start(caseId, kind, budget, CountdownRules.WARNING_LEFT, startedOn);
    }

    /** The same with a threshold of its own (C2). */
    public CountdownView start(long caseId, CountdownKind kind, WorkingDays budget, WorkingDays warningLeft, LocalDate startedOn) {
        return start(caseId, kind, 0, budget, warningLeft, startedOn);
    }

    /** Starts one of several limits of a kind. */
    public CountdownView start(long caseId, CountdownKind kind, long ref, WorkingDays budget, WorkingDays warningLeft, LocalDate startedOn) {
        return replace(caseId, clock.instant(), List.of(), List.of(new CountdownStart(kind, ref, budget, warningLeft, startedOn))).get(0);
    }

    /**
     * Starts one of several limits of a kind beside another limit; it stands still for as long as what the other stands still for now. Problems as
     * {@link #replace}.
     *
     * @param beside kind of a limit of which there is one; where it does not run, the new one runs at once
     */
    public CountdownView startBeside(long caseId, CountdownStart start, CountdownKind beside) {
        CountdownView begun = replace(caseId, clock.instant(), List.of(), List.of(start)).get(0);
        List<Countdown> all = repository.of(caseId);
        Countdown started = which(all, limit -> limit.is(new CountdownKey(start.kind(), start.ref()))).get(0);
        which(all, limit -> limit.kind() == beside && limit.isRunning() && limit.isPaused()).forEach(limit -> standStill(started, limit.openPauses()));
        return started.isPaused() ? started.view() : begun;
    }

    /** The day of the latest limit of a kind that has this number; while it is paused, as it was when it came to stand still. Empty where there is no such limit. */
    public Optional<LocalDate> dayNumber(long caseId, CountdownKind kind, int number) {
        return which(repository.of(caseId), limit -> limit.kind() == kind && limit.budget() != null).stream().max(Comparator.comparing(Countdown::ref))
                .map(limit -> limit.dayNumber(number, inForce.current()));
    }

    /**
     * Stops limits and starts others, in one statement where none of the stopped ones is paused; what is not there or stopped already stays as it
     * is. A limit that takes the place of a paused one of its kind is paused by the same causes. Problems: {@code countdown.empty-budget} (REFUSED),
     * {@code countdown.already-started} (CONFLICT), {@code countdown.promised-too-long} (REFUSED) where the promised limit would be longer than
     * the statutory one.
     *
     * @param at    when those that end are stopped
     * @param ended may be empty
     * @param begun may be empty; none of them a reported deadline
     * @return those that were started, in their order
     */
    public List<CountdownView> replace(long caseId, Instant at, List<CountdownKey> ended, List<CountdownStart> begun) {
        return write(change(caseId, at, ended, begun));
    }

    /** What {@link #replace} will write, with its problems but {@code countdown.already-started}; nothing is written yet. */
    public CountdownChange change(long caseId, Instant at, List<CountdownKey> ended, List<CountdownStart> begun) {
        begun.forEach(CountdownChecks::requireCountable);
        CountdownChecks.requirePromiseWithinStatute(begun, CountdownChecks.startsOneOfBoth(begun) ? repository.of(caseId) : List.of());
        WorkingCalendar calendar = inForce.current();
        return new CountdownChange(caseId, at, ended, begun.stream().map(start -> new Countdown(caseId, start, calendar)).toList());
    }

    /** Writes the change; {@code countdown.already-started} (CONFLICT). Returns those that were started, in their order. */
    public List<CountdownView> write(CountdownChange change) {
        return written(change, repository.write(change));
    }

    /**
     * After a statement has written the parts of the change: limits that were paused end too, and those that take their place are paused; the warning
     * and due moments of what began stay as the change told them. {@code countdown.already-started} (CONFLICT).
     *
     * @return those that were started, in their order
     */
    public List<CountdownView> written(CountdownChange change, CountdownChange.Counts counts) {
        CountdownChecks.require(counts.begun() == change.begun().size(), Problem.Kind.CONFLICT, "countdown.already-started");
        return change.isWhole(counts) ? change.begun() : replacePaused(change, inForce.current());
    }

    /**
     * Pauses the running limits of the case that have days left after {@code on}; one that is over, or ends on that day, goes on, so that no
     * pause hides that it is late. Problems: {@code countdown.reason-missing}, {@code countdown.reason-too-long} (BAD_INPUT),
     * {@code countdown.not-running}, {@code countdown.already-paused} (CONFLICT), {@code countdown.no-days-left},
     * {@code countdown.pause-before-start} (REFUSED).
     *
     * @param on     the last day that still counts
     * @param reason up to 4,000 characters
     * @return all limits of the case
     */
    public List<CountdownView> pause(long caseId, LocalDate on, String reason) {
        return pause(caseId, COUNTED, INTERRUPTION, on, reason);
    }

    /**
     * Pauses those running limits of these kinds that have days left after {@code on}; pauses of several causes overlap and count once. Problems as
     * {@link #pause(long, LocalDate, String)}; {@code countdown.already-paused} (CONFLICT) for the same cause only.
     *
     * @param cause identity of what pauses them, up to 40 characters
     * @return all limits of the case
     */
    public List<CountdownView> pause(long caseId, Set<CountdownKind> kinds, String cause, LocalDate on, String reason) {
        CountdownChecks.requireReason(reason);
        List<Countdown> all = repository.of(caseId);
        List<Countdown> running = which(all, countdown -> countdown.isRunning() && countdown.budget() != null && kinds.contains(countdown.kind()));
        CountdownChecks.require(!running.isEmpty(), Problem.Kind.CONFLICT, "countdown.not-running");
        CountdownChecks.require(running.stream().noneMatch(countdown -> countdown.isPausedBy(cause)), Problem.Kind.CONFLICT, "countdown.already-paused");
        List<Countdown> pausable = which(running, countdown -> countdown.hasDaysLeftAfter(on));
        CountdownChecks.require(!pausable.isEmpty(), Problem.Kind.REFUSED, "countdown.no-days-left");
        pausable.forEach(countdown -> countdown.pause(cause, on, reason, inForce.current()));
        return views(all);
    }

    /**
     * Lets the limits of the case that were paused without a cause of their own run on. Problems: {@code countdown.not-paused} (CONFLICT),
     * {@code countdown.resume-before-pause} (REFUSED).
     *
     * @param on the last day that does not count
     * @return all limits of the case
     */
    public List<CountdownView> resume(long caseId, LocalDate on) {
        return resume(caseId, INTERRUPTION, on);
    }

    /**
     * Ends the pauses of this cause; a limit runs on, with its warning and due days moved, when its last pause has ended. One that began to stand still
     * after {@code on}, as it started later than the others, leaves out no day. Problems as {@link #resume(long, LocalDate)}.
     *
     * @return all limits of the case
     */
    public List<CountdownView> resume(long caseId, String cause, LocalDate on) {
        List<Countdown> all = repository.of(caseId);
        List<Countdown> paused = which(all, countdown -> countdown.isPausedBy(cause));
        CountdownChecks.require(!paused.isEmpty(), Problem.Kind.CONFLICT, "countdown.not-paused");
        LocalDate from = paused.stream().map(countdown -> countdown.pausedOn(cause)).min(Comparator.naturalOrder()).orElseThrow();
        if (on.isBefore(from)) {
            throw new Problem(Problem.Kind.REFUSED, "countdown.resume-before-pause", "TIM-08", from.toString());
        }
        paused.forEach(countdown -> countdown.resume(cause, later(on, countdown.pausedOn(cause)), inForce.current()));
        return views(all);
    }

    /**
     * Adds working days to the running limit of the kind, the latest where there are several; its due day moves. Problems:
     * {@code countdown.not-running} (CONFLICT) where none runs or its last day has passed, {@code countdown.empty-budget} (REFUSED) for no days,
     * {@code countdown.reason-missing}, {@code countdown.reason-too-long} (BAD_INPUT).
     *
     * @return the limit as it then stands
     * @article TIM-07 (003 art. 14, 004 art. 30; Administrative Licensing Law art. 42)
     */
    public CountdownView extend(long caseId, CountdownKind kind, WorkingDays by, String reason) {
        CountdownChecks.requireReason(reason);
        CountdownChecks.requireDays(by);
        Instant now = clock.instant();
        Countdown extended = repository.of(caseId).stream()
                .filter(countdown -> countdown.kind() == kind && countdown.budget() != null && countdown.isRunning() && !countdown.isOver(now))
                .max(Comparator.comparing(Countdown::ref)).orElseThrow(() -> new Problem(Problem.Kind.CONFLICT, "countdown.not-running", "TIM-07"));
        extended.extend(by, LegalTime.dateOf(now), reason, inForce.current());
        return extended.view();
    }

    /**
     * The only limit of the kind has as many working days as the cause gives it, counted from its beginning; its due day moves. Left alone where
     * it has as many, is stopped, over, or was extended already: then empty. Problems: {@code countdown.reason-missing},
     * {@code countdown.reason-too-long} (BAD_INPUT).
     *
     * @param cause identity of what gives them, up to 40 characters
     */
    public Optional<CountdownView> lengthen(long caseId, CountdownKind kind, WorkingDays to, String cause, String reason) {
        CountdownChecks.requireReason(reason);
        Instant now = clock.instant();
        return repository.of(caseId).stream().filter(limit -> limit.is(new CountdownKey(kind, 0)) && limit.isRunning() && !limit.isOver(now))
                .filter(limit -> limit.additions().isEmpty() && limit.budget().compareTo(to) < 0).findFirst().map(limit -> {
                    limit.lengthen(to, cause, LegalTime.dateOf(now), reason, inForce.current());
                    return limit.view();
                });
    }

    /** Stops all running limits of the case, ending their pauses; those already stopped stay as they are. Returns all limits of the case. */
    public List<CountdownView> stop(long caseId, Instant at) {
        return stop(caseId, at, countdown -> true);
    }

    /** Stops one limit, ending its pauses; nothing changes where it is not there or already stopped. Returns all limits of the case. */
    public List<CountdownView> stop(long caseId, CountdownKind kind, long ref, Instant at) {
        return stop(caseId, at, countdown -> countdown.is(new CountdownKey(kind, ref)));
    }

    /** All limits of the case, running or not. */
    public List<CountdownView> of(long caseId) {
        return views(repository.of(caseId));
    }

    /** "Why this date?" of the latest of a kind; otherwise as {@link #explain(long, CountdownKind, long)}. */
    public List<CountdownDay> explain(long caseId, CountdownKind kind) {
        return explain(caseId, countdown -> countdown.kind() == kind);
    }

    /**
     * "Why this date?": every day from the start to the due day, counted or not, and why; while paused, to today. By the calendar that gave it
     * its days, also where that is no longer in force. At most three years. Empty for a reported deadline, and where no such limit was started.
     * Problem: {@code countdown.calendar-unknown} (NOT_FOUND) where that calendar was not kept; no other one explains it.
     */
    public List<CountdownDay> explain(long caseId, CountdownKind kind, long ref) {
        return explain(caseId, countdown -> countdown.is(new CountdownKey(kind, ref)));
    }

    /**
     * When a limit given as an instant begins to warn: the beginning of the day after which as many working days are left, at the earliest of the day on
     * which it started.
     *
     * @return null where the year's notice is not published: no guess
     */
    public static Instant warningBefore(WorkingCalendar calendar, LocalDate startedOn, Instant dueAt, WorkingDays warningLeft) {
        return CountdownRules.warningBefore(calendar, startedOn, dueAt, warningLeft);
    }

    private List<CountdownView> replacePaused(CountdownChange change, WorkingCalendar calendar) {
        List<Countdown> all = repository.of(change.caseId());
        List<Countdown> started = change.begun().stream().map(begun -> which(all, limit -> limit.is(new CountdownKey(begun.kind(), begun.ref()))).get(0)).toList();
        for (Countdown limit : which(all, change.ending().and(Countdown::isPaused))) {
            List<CountdownPause> open = limit.openPauses();
            limit.stop(change.at(), calendar);
            started.stream().filter(successor -> successor.kind() == limit.kind()).forEach(successor -> standStill(successor, open));
        }
        return views(started);
    }

    private void standStill(Countdown started, List<CountdownPause> open) {
        open.forEach(pause -> started.pause(pause.cause(), started.startedOn(), pause.reason(), inForce.current()));
    }

    private List<CountdownView> stop(long caseId, Instant at, Predicate<Countdown> condition) {
        List<Countdown> all = repository.of(caseId);
        which(all, condition.and(Countdown::isRunning)).forEach(countdown -> countdown.stop(at, inForce.current()));
        return views(all);
    }

    private List<CountdownDay> explain(long caseId, Predicate<Countdown> condition) {
        return which(repository.of(caseId), condition.and(countdown -> countdown.budget() != null)).stream().max(Comparator.comparing(Countdown::ref))
                .map(this::explanation).orElse(List.of());
    }

    private List<CountdownDay> explanation(Countdown countdown) {
        LocalDate today = LegalTime.today(clock);
        WorkingCalendar calendar = calendars.version(countdown.view().calendarVersion())
                .orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "countdown.calendar-unknown", "TIM-02", countdown.view().calendarVersion()));
        List<CountdownDay.Addition> additions = countdown.additions();
        return ExplanationRules.explain(calendar, countdown.startedOn(), countdown.isPaused() ? today : countdown.dueOn(), countdown.standstills(today),
                countdown.budget().count() - additions.stream().mapToInt(added -> added.days().count()).sum(), additions);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static List<Countdown> which(List<Countdown> all, Predicate<Countdown> condition) {
        return all.stream().filter(condition).toList();
    }

    private static List<CountdownView> views(List<Countdown> all) {
        return all.stream().map(Countdown::view).toList();
    }
}
