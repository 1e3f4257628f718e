package org.daylight.cases.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** Another method of examination that a reviewer proposes (其他审查方式). */
@Entity
@Table(name = "method_proposal")
public class MethodProposal extends CaseMatter {
    @Column(updatable = false)
    private String kind;
    @Column(updatable = false)
    private String reason;
    @Column(name = "proposed_by", updatable = false)
    private String proposedBy;
    @Column(name = "proposed_at", updatable = false)
    private Instant proposedAt;
    @Column(name = "procedure_id")
    private Long procedureId;

    protected MethodProposal() {
    }

    public MethodProposal(long caseId, String kind, String reason, String by, Instant at) {
        super(caseId);
        this.kind = kind;
        this.reason = reason;
        proposedBy = by;
        proposedAt = at;
    }

    public void followedBy(long procedure) {
        procedureId = procedure;
    }
}
