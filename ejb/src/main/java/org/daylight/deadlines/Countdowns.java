package org.daylight.deadlines;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daylight.calendar.Calendars;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.deadlines.control.CountdownRepository;
import org.daylight.deadlines.control.CountdownRules;
import org.daylight.deadlines.control.ExplanationRules;
import org.daylight.deadlines.entity.Countdown;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Problem;
import org.daylight.kernel.WorkingDays;

/**
 * Door: the limits of a case. Called by rooms above inside their transaction, which also keeps two persons from changing the limits of one
 * case at once; no person calls it.
 * Times of day do not count: a pause from P to R leaves out the days after P up to and with R, as the day of an act
 * is not counted (Civil Code art. 201).
 *
 * @article TIM-01, TIM-02, TIM-04, TIM-05, TIM-08, TIM-15 (000 art. 19(1))
 */
@Stateless
@PermitAll // only rooms above call it; they have checked role and department
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Countdowns {
    private static final int REASON_AT_MOST = 4000;

    @Inject
    private CountdownRepository repository;
    @Inject
    private Calendars calendars;
    @Inject
    private Clock clock;

    /**
     * Starts a limit whose day 1 is the first working day after {@code startedOn}. Problems: {@code countdown.empty-budget} (REFUSED),
     * {@code countdown.already-started} (CONFLICT), {@code countdown.promised-too-long} (REFUSED) where both limits are started.
     *
     * @param kind   statutory or promised; reported deadlines are not counted here
     * @param budget at least one working day
     */
    public CountdownView start(long caseId, CountdownKind kind, WorkingDays budget, LocalDate startedOn) {
        return start(caseId, kind, budget, CountdownRules.WARNING_LEFT, startedOn);
    }

    /**
     * The same with a threshold of its own.
     *
     * @param warningLeft working days that are left when it begins to warn (C2)
     */
    public CountdownView start(long caseId, CountdownKind kind, WorkingDays budget, WorkingDays warningLeft, LocalDate startedOn) {
        if (kind == CountdownKind.REPORTED) {
            throw new IllegalArgumentException("a reported deadline is an instant, not a number of days");
        }
        if (budget.count() == 0) {
            throw new Problem(Problem.Kind.REFUSED, "countdown.empty-budget", "TIM-01");
        }
        requireNewAndReasonable(repository.of(caseId), kind, budget);
        Countdown started = new Countdown(caseId, kind, budget, warningLeft, startedOn, calendars.current());
        repository.add(started);
        return started.view();
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
        requireReason(reason);
        List<Countdown> all = repository.of(caseId);
        List<Countdown> running = all.stream().filter(countdown -> countdown.isRunning() && countdown.budget() != null).toList();
        require(!running.isEmpty(), Problem.Kind.CONFLICT, "countdown.not-running");
        require(running.stream().noneMatch(Countdown::isPaused), Problem.Kind.CONFLICT, "countdown.already-paused");
        List<Countdown> pausable = running.stream().filter(countdown -> countdown.hasDaysLeftAfter(on)).toList();
        require(!pausable.isEmpty(), Problem.Kind.REFUSED, "countdown.no-days-left");
        pausable.forEach(countdown -> countdown.pause(on, reason));
        return views(all);
    }

    /**
     * Lets all paused limits of the case run on, moving their warning and due days. Problems: {@code countdown.not-paused} (CONFLICT),
     * {@code countdown.resume-before-pause} (REFUSED).
     *
     * @param on the last day that does not count
     * @return all limits of the case
     */
    public List<CountdownView> resume(long caseId, LocalDate on) {
        List<Countdown> all = repository.of(caseId);
        List<Countdown> paused = all.stream().filter(Countdown::isPaused).toList();
        require(!paused.isEmpty(), Problem.Kind.CONFLICT, "countdown.not-paused");
        WorkingCalendar calendar = calendars.current();
        paused.forEach(countdown -> countdown.resume(on, calendar));
        return views(all);
    }

    /** Stops all running limits of the case, ending their pauses; those already stopped stay as they are. Returns all limits of the case. */
    public List<CountdownView> stop(long caseId, Instant at) {
        List<Countdown> all = repository.of(caseId);
        WorkingCalendar calendar = calendars.current();
        all.stream().filter(Countdown::isRunning).forEach(countdown -> countdown.stop(at, calendar));
        return views(all);
    }

    /** All limits of the case, running or not. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<CountdownView> of(long caseId) {
        return views(repository.of(caseId));
    }

    /**
     * "Why this date?": every day from the start to the due day, counted or not, and why; while paused, to today. At most three years.
     * Empty for a reported deadline, and where no such limit was started.
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<CountdownDay> explain(long caseId, CountdownKind kind) {
        return find(repository.of(caseId), kind).filter(countdown -> countdown.budget() != null).map(this::explanation).orElse(List.of());
    }

    /**
     * When a limit given as an instant begins to warn: the beginning of the working day before its due day.
     *
     * @return null where the year's notice is not published: no guess
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Instant warningBefore(Instant dueAt) {
        return CountdownRules.warningBefore(calendars.current(), dueAt);
    }

    /**
     * Cases with a running limit that another calendar than today's gave its days, or with a reported deadline whose warning could not be told;
     * {@code limit} at most, fewer than that where there are no more.
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<Long> casesBehindCalendar(int limit) {
        return repository.casesBehind(calendars.current().version(), limit);
    }

    /** Derives the running limits of the case anew from today's calendar and returns them. The caller holds the case, so that nobody is at it. */
    public List<CountdownView> followCalendar(long caseId) {
        WorkingCalendar calendar = calendars.current();
        List<Countdown> running = repository.of(caseId).stream().filter(Countdown::isRunning).toList();
        running.forEach(countdown -> countdown.derive(calendar));
        return views(running);
    }

    private List<CountdownDay> explanation(Countdown countdown) {
        LocalDate today = LegalTime.today(clock);
        return ExplanationRules.explain(calendars.current(), countdown.startedOn(), countdown.isPaused() ? today : countdown.dueOn(),
                countdown.pausesUntil(today));
    }

    private static void requireNewAndReasonable(List<Countdown> known, CountdownKind kind, WorkingDays budget) {
        require(find(known, kind).isEmpty(), Problem.Kind.CONFLICT, "countdown.already-started");
        boolean promised = kind == CountdownKind.PROMISED;
        find(known, promised ? CountdownKind.STATUTORY : CountdownKind.PROMISED).map(Countdown::budget).ifPresent(other ->
                CountdownRules.requirePromiseWithinStatute(promised ? budget : other, promised ? other : budget));
    }

    private static void requireReason(String reason) {
        require(reason != null && !reason.isBlank(), Problem.Kind.BAD_INPUT, "countdown.reason-missing");
        require(reason.length() <= REASON_AT_MOST, Problem.Kind.BAD_INPUT, "countdown.reason-too-long");
    }

    private static void require(boolean holds, Problem.Kind kind, String code) {
        if (!holds) {
            throw new Problem(kind, code, "TIM-08");
        }
    }

    private static Optional<Countdown> find(List<Countdown> all, CountdownKind kind) {
        return all.stream().filter(countdown -> countdown.kind() == kind).findFirst();
    }

    private static List<CountdownView> views(List<Countdown> all) {
        return all.stream().map(Countdown::view).toList();
    }
}
