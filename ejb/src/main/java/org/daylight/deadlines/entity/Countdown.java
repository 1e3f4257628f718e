package org.daylight.deadlines.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.deadlines.CountdownDay;
import org.daylight.deadlines.CountdownKey;
import org.daylight.deadlines.CountdownKind;
import org.daylight.deadlines.CountdownShape;
import org.daylight.deadlines.CountdownStart;
import org.daylight.deadlines.CountdownView;
import org.daylight.deadlines.Countdowns;
import org.daylight.deadlines.control.CountdownRules;
import org.daylight.deadlines.control.ExplanationRules;
import org.daylight.kernel.InstantColumn;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Problem;
import org.daylight.kernel.WorkingDays;

/** A limit of a case: a budget in working days, a start and a ledger of pauses; warning and due moments are derived and stored. */
@Entity
@SequenceGenerator(name = "countdown_id_seq", sequenceName = "countdown_id_seq", allocationSize = 50)
public class Countdown {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "countdown_id_seq")
    private Long id;
    @Column(name = "case_id")
    private long caseId;
    @Enumerated(EnumType.STRING)
    private CountdownKind kind;
    private long ref;
    private Integer budget;
    private int extended;
    @Column(name = "warning_left")
    private int warningLeft = CountdownRules.WARNING_LEFT.count();
    @Column(name = "started_on")
    private LocalDate startedOn;
    @Convert(converter = InstantColumn.class)
    @Column(name = "warn_at")
    private Instant warnAt;
    @Convert(converter = InstantColumn.class)
    @Column(name = "due_at")
    private Instant dueAt;
    @Convert(converter = InstantColumn.class)
    @Column(name = "stopped_at")
    private Instant stoppedAt;
    @Column(name = "calendar_version")
    private String calendarVersion;
    private boolean provisional;
    @OneToMany(mappedBy = "countdown", cascade = CascadeType.PERSIST)
    @OrderBy("fromOn, id")
    private List<CountdownPause> pauses = new ArrayList<>();
    @OneToMany(mappedBy = "countdown", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<CountdownExtension> extensions = new ArrayList<>();

    protected Countdown() {
    }

    public Countdown(long caseId, CountdownKind kind, WorkingDays budget, LocalDate startedOn, WorkingCalendar calendar) {
        this(caseId, new CountdownStart(kind, 0, budget, CountdownRules.WARNING_LEFT, startedOn), calendar);
    }

    public Countdown(long caseId, CountdownStart start, WorkingCalendar calendar) {
        this.caseId = caseId;
        this.kind = start.kind();
        this.ref = start.ref();
        this.budget = start.budget().count();
        this.warningLeft = start.warningLeft().count();
        this.startedOn = start.startedOn();
        derive(calendar);
    }

    /**
     * Computes the warning and due moments anew; while it is paused, they are what they were when it came to stand still. A reported deadline stays,
     * only its warning is told.
     */
    public void derive(WorkingCalendar calendar) {
        if (budget != null) {
            CountdownShape.Dates derived = shape().dates(calendar);
            warnAt = derived.warnAt();
            dueAt = derived.dueAt();
            provisional = derived.provisional();
        } else {
            warnAt = CountdownRules.warningBefore(calendar, startedOn, dueAt, warningLeft());
            provisional = warnAt == null;
        }
        calendarVersion = calendar.version();
    }

    /** Stands still from the day after {@code on}, at the latest until the same cause lets it run on. */
    public void pause(String cause, LocalDate on, String reason, WorkingCalendar calendar) {
        if (on.isBefore(startedOn)) {
            throw new Problem(Problem.Kind.REFUSED, "countdown.pause-before-start", "TIM-08", startedOn.toString());
        }
        boolean reachesBack = pauses.stream().anyMatch(pause -> pause.reachesBeyond(on));
        pauses.add(new CountdownPause(this, cause, on, reason));
        if (reachesBack) {
            derive(calendar);
        }
    }

    /** As far as this cause goes, runs on from the day after {@code on}. */
    public void resume(String cause, LocalDate on, WorkingCalendar calendar) {
        CountdownPause open = pause(cause);
        if (on.isBefore(open.fromOn())) {
            throw new Problem(Problem.Kind.REFUSED, "countdown.resume-before-pause", "TIM-08", open.fromOn().toString());
        }
        open.end(on);
        derive(calendar);
    }

    /** Has more days from now on. */
    public void extend(WorkingDays by, LocalDate on, String reason, WorkingCalendar calendar) {
        extended += by.count();
        add(Countdowns.EXTENSION, by, on, reason, calendar);
    }

    /** Had too few days, and has as many as the cause gives it from now on; never fewer than before. */
    public void lengthen(WorkingDays to, String cause, LocalDate on, String reason, WorkingCalendar calendar) {
        add(cause, WorkingDays.of(to.count() - budget), on, reason, calendar);
    }

    private void add(String cause, WorkingDays days, LocalDate on, String reason, WorkingCalendar calendar) {
        budget += days.count();
        extensions.add(new CountdownExtension(this, cause, days, on, reason));
        derive(calendar);
    }

    /** Runs no more; running pauses end on that day. */
    public void stop(Instant at, WorkingCalendar calendar) {
        LocalDate on = LegalTime.dateOf(at);
        if (isPaused()) {
            open().forEach(open -> open.end(on.isBefore(open.fromOn()) ? open.fromOn() : on));
            derive(calendar);
        }
        stoppedAt = at;
    }

    public boolean isRunning() {
        return stoppedAt == null;
    }

    public boolean isPaused() {
        return open().findAny().isPresent();
    }

    public boolean isPausedBy(String cause) {
        return open().anyMatch(pause -> pause.cause().equals(cause));
    }

    /** Since when it stands still for this cause. */
    public LocalDate pausedOn(String cause) {
        return pause(cause).fromOn();
    }

    private CountdownPause pause(String cause) {
        return open().filter(pause -> pause.cause().equals(cause)).findFirst().orElseThrow();
    }

    /** Whether its last day has passed; it has not while it is paused. */
    public boolean isOver(Instant now) {
        return !isPaused() && now.isAfter(dueAt);
    }

    /** Whether a pause from this day on leaves out any day: it does not on the due day, which is still counted, nor later. */
    public boolean hasDaysLeftAfter(LocalDate on) {
        return isPaused() || on.isBefore(dueOn());
    }

    public boolean is(CountdownKey key) {
        return kind == key.kind() && ref == key.ref();
    }

    public CountdownKind kind() {
        return kind;
    }

    public long ref() {
        return ref;
    }

    /** Null for a reported deadline. */
    public WorkingDays budget() {
        return budget == null ? null : WorkingDays.of(budget);
    }

    public WorkingDays warningLeft() {
        return WorkingDays.of(warningLeft);
    }

    public LocalDate startedOn() {
        return startedOn;
    }

    public LocalDate dueOn() {
        return CountdownRules.lastDay(dueAt);
    }

    public List<CountdownPause> pauses() {
        return pauses;
    }

    public List<CountdownPause> openPauses() {
        return open().toList();
    }

    /** The day that has this number; while it is paused, as it was when it came to stand still. */
    public LocalDate dayNumber(int number, WorkingCalendar calendar) {
        return CountdownRules.lastDay(new CountdownShape(startedOn, WorkingDays.of(number), WorkingDays.of(0), shape().pauses()).dates(calendar).dueAt());
    }

    /** @param openUntil what pauses that still run are taken to end with */
    public List<ExplanationRules.Still> standstills(LocalDate openUntil) {
        return pauses.stream().map(pause -> new ExplanationRules.Still(pause.interval(openUntil), new CountdownDay.Standstill(pause.cause(), pause.reason())))
                .toList();
    }

    /** What was added to it since it began, in order. */
    public List<CountdownDay.Addition> additions() {
        return extensions.stream().map(CountdownExtension::addition).toList();
    }

    public CountdownView view() {
        return new CountdownView(kind, ref, budget(), WorkingDays.of(extended), startedOn, warnAt, dueAt, pausedOn().orElse(null), stoppedAt,
                calendarVersion, provisional);
    }

    private CountdownShape shape() {
        return new CountdownShape(startedOn, budget(), warningLeft(), pauses.stream().map(CountdownPause::interval).toList());
    }

    /** First day of those pauses that still run. */
    private Optional<LocalDate> pausedOn() {
        return open().map(CountdownPause::fromOn).min(Comparator.naturalOrder());
    }

    private Stream<CountdownPause> open() {
        return pauses.stream().filter(CountdownPause::isOpen);
    }
}
