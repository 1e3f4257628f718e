package org.daylight.cases.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * 绿色通道. Its shorter limit is an internal target beside the promise, which stays what was published: counted from the acceptance, on the days on which
 * the promise is counted.
 */
@Entity
@Table(name = "green_channel")
public class GreenChannelCase {
    @Id
    @Column(name = "case_id")
    private long caseId;
    @Column(updatable = false)
    private String project;
    @Column(updatable = false)
    private String reason;
    @Column(updatable = false)
    private String consent;
    @Column(name = "target_days", updatable = false)
    private int targetDays;
    @Column(name = "target_on")
    private LocalDate targetOn;
    @Column(name = "opened_by", updatable = false)
    private String openedBy;
    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;

    protected GreenChannelCase() {
    }

    public GreenChannelCase(long caseId, String project, String reason, String consent, int targetDays, String by, Instant at) {
        this.caseId = caseId;
        this.project = project;
        this.reason = reason;
        this.consent = consent;
        this.targetDays = targetDays;
        openedBy = by;
        openedAt = at;
    }

    /** @param on null: not accepted yet */
    public void aimAt(LocalDate on) {
        targetOn = on;
    }

    public int targetDays() {
        return targetDays;
    }

    /** Null: not accepted yet. */
    public LocalDate targetOn() {
        return targetOn;
    }
}
