package org.daylight.cases.entity;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;

/** Something beside the flow that belongs to a case. */
@MappedSuperclass
public abstract class CaseMatter {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_matter_id_seq")
    @SequenceGenerator(name = "case_matter_id_seq", sequenceName = "case_matter_id_seq", allocationSize = 50)
    private Long id;
    @Column(name = "case_id", updatable = false)
    private long caseId;

    protected CaseMatter() {
    }

    CaseMatter(long caseId) {
        this.caseId = caseId;
    }

    public long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }
}
