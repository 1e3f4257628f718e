package org.daylight.cases.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.daylight.deadlines.CountdownView;
import org.daylight.items.StepKind;

/** The step that waits, on the row of its case, so that every list of tasks reads one table. */
@Embeddable
public class WaitingStep {
    @Column(name = "step_code")
    private String code;
    @Enumerated(EnumType.STRING)
    @Column(name = "step_kind")
    private StepKind kind;
    @Column(name = "step_round")
    private int round;
    @Column(name = "step_department")
    private String department;
    @Column(name = "step_role")
    private String role;
    @Column(name = "step_person")
    private String person;
    @Column(name = "step_barred")
    private String barred;
    @Column(name = "step_opened_at")
    private Instant openedAt;
    @Column(name = "step_warn_at")
    private Instant warnAt;
    @Column(name = "step_due_at")
    private Instant dueAt;
    @Column(name = "step_late")
    private boolean late;

    protected WaitingStep() {
    }

    static WaitingStep of(StepReading read) {
        WaitingStep step = new WaitingStep();
        step.round = read.stepRound();
        step.late = read.stepLate();
        if (read.waiting() != null) {
            step.become(read.waiting());
        }
        return step;
    }

    /** Null: none waits. */
    Waiting waiting() {
        return code == null ? null : new Waiting(code, kind, round, department, role, person, barred, openedAt, warnAt, dueAt);
    }

    void become(Waiting next) {
        code = next.code();
        kind = next.kind();
        round = next.round();
        department = next.department();
        role = next.role();
        person = next.person();
        barred = next.barred();
        openedAt = next.openedAt();
        warnAt = next.warnAt();
        dueAt = next.dueAt();
    }

    /** The number of the last step stays. */
    void becomeNone() {
        become(new Waiting(null, null, round, null, null, null, null, null, null, null));
    }

    /** Its own limit moved. */
    void follow(CountdownView limit) {
        if (limit.ref() == round && dueAt != null) {
            warnAt = limit.warnAt();
            dueAt = limit.dueAt();
        }
    }

    void handTo(String name) {
        person = name;
    }

    void markLate() {
        late = true;
    }

    int round() {
        return round;
    }

    boolean isLate() {
        return late;
    }
}
