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
import java.util.List;
import java.util.Optional;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.deadlines.CountdownKind;
import org.daylight.deadlines.CountdownView;
import org.daylight.deadlines.control.CountdownRules;
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
    private Integer budget;
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

    protected Countdown() {
    }

    public Countdown(long caseId, CountdownKind kind, WorkingDays budget, LocalDate startedOn, WorkingCalendar calendar) {
        this(caseId, kind, budget, CountdownRules.WARNING_LEFT, startedOn, calendar);
    }

    /** @param warningLeft working days that are left when it begins to warn */
    public Countdown(long caseId, CountdownKind kind, WorkingDays budget, WorkingDays warningLeft, LocalDate startedOn, WorkingCalendar calendar) {
        this.caseId = caseId;
        this.warningLeft = warningLeft.count();
        this.kind = kind;
        this.budget = budget.count();
        this.startedOn = startedOn;
        derive(calendar);
    }

    /** Computes the warning and due moments anew; a pause that still runs is left out. A reported deadline stays, only its warning is told. */
    public void derive(WorkingCalendar calendar) {
        if (budget != null) {
            CountdownRules.Derivation derived = CountdownRules.derive(calendar, startedOn, budget(), WorkingDays.of(warningLeft), closedPauses());
            warnAt = derived.warnAt();
            dueAt = derived.dueAt();
            provisional = derived.provisional();
        } else {
            warnAt = CountdownRules.warningBefore(calendar, dueAt);
            provisional = warnAt == null;
        }
        calendarVersion = calendar.version();
    }

    /** Stands still from the day after {@code on}. */
    public void pause(LocalDate on, String reason) {
        if (on.isBefore(startedOn)) {
            throw new Problem(Problem.Kind.REFUSED, "countdown.pause-before-start", "TIM-08", startedOn.toString());
        }
        pauses.add(new CountdownPause(this, on, reason));
    }

    /** Runs on from the day after {@code on}. */
    public void resume(LocalDate on, WorkingCalendar calendar) {
        CountdownPause open = open().orElseThrow();
        if (on.isBefore(open.fromOn())) {
            throw new Problem(Problem.Kind.REFUSED, "countdown.resume-before-pause", "TIM-08", open.fromOn().toString());
        }
        open.end(on);
        derive(calendar);
    }

    /** Runs no more; a running pause ends on that day. */
    public void stop(Instant at, WorkingCalendar calendar) {
        LocalDate on = LegalTime.dateOf(at);
        open().ifPresent(open -> {
            open.end(on.isBefore(open.fromOn()) ? open.fromOn() : on);
            derive(calendar);
        });
        stoppedAt = at;
    }

    public boolean isRunning() {
        return stoppedAt == null;
    }

    public boolean isPaused() {
        return open().isPresent();
    }

    /** Whether a pause from this day on leaves out any day: it does not on the due day, which is still counted, nor later. */
    public boolean hasDaysLeftAfter(LocalDate on) {
        return on.isBefore(dueOn());
    }

    public CountdownKind kind() {
        return kind;
    }

    public long caseId() {
        return caseId;
    }

    /** Null for a reported deadline. */
    public WorkingDays budget() {
        return budget == null ? null : WorkingDays.of(budget);
    }

    public LocalDate startedOn() {
        return startedOn;
    }

    public LocalDate dueOn() {
        return CountdownRules.lastDay(dueAt);
    }

    /** @param openUntil what a pause that still runs is taken to end with */
    public List<CountdownRules.Pause> pausesUntil(LocalDate openUntil) {
        return pauses.stream().map(pause -> pause.interval(openUntil)).toList();
    }

    public CountdownView view() {
        return new CountdownView(kind, budget(), startedOn, warnAt, dueAt, open().map(CountdownPause::fromOn).orElse(null), stoppedAt,
                calendarVersion, provisional);
    }

    private List<CountdownRules.Pause> closedPauses() {
        return pauses.stream().filter(pause -> !pause.isOpen()).map(pause -> pause.interval(null)).toList();
    }

    private Optional<CountdownPause> open() {
        return pauses.stream().filter(CountdownPause::isOpen).findFirst();
    }
}
