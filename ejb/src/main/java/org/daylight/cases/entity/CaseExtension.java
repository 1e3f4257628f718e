package org.daylight.cases.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.daylight.cases.procedures.ExtensionState;

/** An extension that a handling department asks for, and what was decided. */
@Entity
@Table(name = "case_extension")
public class CaseExtension extends CaseMatter {
    @Column(updatable = false)
    private boolean joint;
    @Column(name = "department_code", updatable = false)
    private String departmentCode;
    @Column(updatable = false)
    private int days;
    @Column(updatable = false)
    private String reason;
    @Enumerated(EnumType.STRING)
    private ExtensionState state;
    @Column(name = "asked_by", updatable = false)
    private String askedBy;
    @Column(name = "asked_at", updatable = false)
    private Instant askedAt;
    @Column(name = "decided_by")
    private String decidedBy;
    @Column(name = "decided_at")
    private Instant decidedAt;
    private String opinion;
    @Column(name = "statutory_due")
    private LocalDate statutoryDue;
    @Column(name = "promised_due")
    private LocalDate promisedDue;
    @Column(name = "acknowledged_by")
    private String acknowledgedBy;
    @Column(name = "acknowledged_at")
    private Instant acknowledgedAt;

    protected CaseExtension() {
    }

    public CaseExtension(ApprovalCase of, boolean joint, int days, String reason, String by, Instant at) {
        super(of.id());
        this.joint = joint;
        departmentCode = of.departmentCode();
        this.days = days;
        this.reason = reason;
        state = ExtensionState.ASKED;
        askedBy = by;
        askedAt = at;
    }

    /** @param promised null: the promise is not extended */
    public void grant(LocalDate statutory, LocalDate promised, String by, Instant at, String opinion) {
        decide(ExtensionState.GRANTED, by, at, opinion);
        statutoryDue = statutory;
        promisedDue = promised;
    }

    public void refuse(String by, Instant at, String opinion) {
        decide(ExtensionState.REFUSED, by, at, opinion);
    }

    /** Filed with the centre; who was first stays. */
    public void acknowledge(String by, Instant at) {
        if (acknowledgedAt == null) {
            acknowledgedBy = by;
            acknowledgedAt = at;
        }
    }

    private void decide(ExtensionState decision, String by, Instant at, String opinion) {
        state = decision;
        decidedBy = by;
        decidedAt = at;
        this.opinion = opinion;
    }

    public boolean isJoint() {
        return joint;
    }

    public ExtensionState state() {
        return state;
    }

    public int days() {
        return days;
    }

    public String reason() {
        return reason;
    }

    public String askedBy() {
        return askedBy;
    }
}
