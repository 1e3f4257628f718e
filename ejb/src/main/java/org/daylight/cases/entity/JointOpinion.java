package org.daylight.cases.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** An opinion that the host asks of a department that handles the case with it: waiting, given, or gone on without. Its limit is the countdown of its id. */
@Entity
@Table(name = "joint_opinion")
public class JointOpinion extends CaseMatter {
    @Column(name = "department_code", updatable = false)
    private String departmentCode;
    @Column(updatable = false)
    private String question;
    @Column(name = "asked_by", updatable = false)
    private String askedBy;
    @Column(name = "asked_at", updatable = false)
    private Instant askedAt;
    @Column(name = "given_by")
    private String givenBy;
    @Column(name = "given_at")
    private Instant givenAt;
    private Boolean agree;
    private String opinion;
    private String needs;
    private boolean late;
    @Column(name = "meeting_id")
    private Long meetingId;
    private int urged;
    @Column(name = "urged_at")
    private Instant urgedAt;
    @Column(name = "waived_by")
    private String waivedBy;
    @Column(name = "waived_at")
    private Instant waivedAt;
    @Column(name = "waived_reason")
    private String waivedReason;

    protected JointOpinion() {
    }

    public JointOpinion(long caseId, String department, String question, String by, Instant at) {
        super(caseId);
        departmentCode = department;
        this.question = question;
        askedBy = by;
        askedAt = at;
    }

    /**
     * @param needs   what the applicant is to supplement; null: nothing
     * @param meeting in which it was given; null: in writing
     */
    public void give(boolean agree, String opinion, String needs, String by, Instant at, boolean late, Long meeting) {
        this.agree = agree;
        this.opinion = opinion;
        this.needs = needs;
        this.late = late;
        givenBy = by;
        givenAt = at;
        meetingId = meeting;
    }

    public void urge(Instant at) {
        urged++;
        urgedAt = at;
    }

    public void waive(String by, Instant at, String reason) {
        waivedBy = by;
        waivedAt = at;
        waivedReason = reason;
    }

    public boolean isWaiting() {
        return givenAt == null && waivedAt == null;
    }

    public String departmentCode() {
        return departmentCode;
    }

    public String question() {
        return question;
    }

    /** Given with a no, or with something to supplement: to be asked again when it has come. */
    public boolean isConditional() {
        return givenAt != null && (!agree || needs != null);
    }
}
