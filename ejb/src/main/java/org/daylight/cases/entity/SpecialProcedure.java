package org.daylight.cases.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.daylight.cases.procedures.StartProcedure;
import org.daylight.profiles.Clocks;

/**
 * A special procedure of a case. What its kind may do is that of the profile that the case keeps. From the day after the written notice on the limits
 * of its kind stand still: until it ends, or until the longest permitted day where the kind has one.
 */
@Entity
@Table(name = "special_procedure")
public class SpecialProcedure extends CaseMatter {
    @Column(updatable = false)
    private String kind;
    @Column(name = "name_zh", updatable = false)
    private String nameZh;
    @Column(name = "name_en", updatable = false)
    private String nameEn;
    @Column(updatable = false)
    private String basis;
    @Column(updatable = false)
    private String stops;
    @Column(name = "at_most", updatable = false)
    private Integer atMost;
    @Column(updatable = false)
    private String reason;
    @Column(name = "planned_days", updatable = false)
    private int plannedDays;
    @Column(name = "approved_by", updatable = false)
    private String approvedBy;
    @Column(name = "started_on", updatable = false)
    private LocalDate startedOn;
    @Column(name = "started_by", updatable = false)
    private String startedBy;
    @Column(name = "started_at", updatable = false)
    private Instant startedAt;
    @Column(name = "paused_until")
    private LocalDate pausedUntil;
    @Column(name = "ended_by")
    private String endedBy;
    @Column(name = "ended_at")
    private Instant endedAt;
    private String result;
    @Column(name = "report_file")
    private String reportFile;
    @Column(updatable = false)
    private boolean filing;
    @Column(name = "acknowledged_by")
    private String acknowledgedBy;
    @Column(name = "acknowledged_at")
    private Instant acknowledgedAt;

    protected SpecialProcedure() {
    }

    /** @param stops clocks of the profile that it stops, in fact */
    public SpecialProcedure(long caseId, Clocks.Procedure kind, Set<String> stops, StartProcedure command, String by, LocalDate on, Instant at) {
        super(caseId);
        this.kind = kind.code();
        nameZh = kind.nameZh();
        nameEn = kind.nameEn();
        basis = command.basis() == null || command.basis().isBlank() ? kind.legalBasis() == null ? kind.article() : kind.legalBasis() : command.basis().strip();
        this.stops = String.join(" ", stops);
        atMost = kind.atMost();
        reason = command.reason().strip();
        plannedDays = command.plannedDays();
        approvedBy = command.approvedBy();
        filing = kind.filing();
        startedBy = by;
        startedOn = on;
        startedAt = at;
    }

    /** @param pausedUntil last day that is left out, unless it is already known */
    public void end(LocalDate pausedUntil, String by, Instant at, String result, String reportFile) {
        standNoLonger(pausedUntil);
        endedBy = by;
        endedAt = at;
        this.result = result;
        this.reportFile = reportFile;
    }

    /** The limits run on after the day, which is known from then on. */
    public void standNoLonger(LocalDate until) {
        if (pausedUntil == null) {
            pausedUntil = until.isBefore(startedOn) ? startedOn : until;
        }
    }

    /** Filed with the centre; who was first stays. */
    public void acknowledge(String by, Instant at) {
        if (acknowledgedAt == null) {
            acknowledgedBy = by;
            acknowledgedAt = at;
        }
    }

    /** Identity of its pauses. */
    public String cause() {
        return "PROCEDURE-" + id();
    }

    public boolean isRunning() {
        return endedAt == null;
    }

    public boolean isPausing() {
        return pausedUntil == null;
    }

    public boolean isFiling() {
        return filing;
    }

    public String kind() {
        return kind;
    }

    public String nameZh() {
        return nameZh;
    }

    public String nameEn() {
        return nameEn;
    }

    public String basis() {
        return basis;
    }

    public Set<String> stops() {
        return Set.of(stops.split(" "));
    }

    /** Working days; null: no limit of its own. */
    public Integer atMost() {
        return atMost;
    }

    public int plannedDays() {
        return plannedDays;
    }

    public LocalDate startedOn() {
        return startedOn;
    }
}
