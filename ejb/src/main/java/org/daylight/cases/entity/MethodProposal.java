package org.daylight.cases.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** Another method of examination that a reviewer proposes (其他审查方式). */
@Entity
@Table(name = "method_proposal")
public class MethodProposal {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_matter_id_seq")
    @SequenceGenerator(name = "case_matter_id_seq", sequenceName = "case_matter_id_seq", allocationSize = 50)
    private Long id;
    @Column(name = "case_id", updatable = false)
    private long caseId;
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
        this.caseId = caseId;
        this.kind = kind;
        this.reason = reason;
        proposedBy = by;
        proposedAt = at;
    }

    public void followedBy(long procedure) {
        procedureId = procedure;
    }
}
