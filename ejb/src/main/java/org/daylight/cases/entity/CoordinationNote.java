package org.daylight.cases.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.daylight.cases.NoteKind;

/** What the centre noted of a case that it coordinates. */
@Entity
@Table(name = "coordination_note")
public class CoordinationNote {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_matter_id_seq")
    @SequenceGenerator(name = "case_matter_id_seq", sequenceName = "case_matter_id_seq", allocationSize = 50)
    private Long id;
    @Column(name = "case_id", updatable = false)
    private long caseId;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private NoteKind kind;
    @Column(updatable = false)
    private String note;
    @Column(name = "noted_by", updatable = false)
    private String notedBy;
    @Column(name = "noted_at", updatable = false)
    private Instant notedAt;

    protected CoordinationNote() {
    }

    public CoordinationNote(long caseId, NoteKind kind, String note, String by, Instant at) {
        this.caseId = caseId;
        this.kind = kind;
        this.note = note;
        notedBy = by;
        notedAt = at;
    }
}
