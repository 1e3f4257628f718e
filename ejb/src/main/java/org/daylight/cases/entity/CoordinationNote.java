package org.daylight.cases.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.daylight.cases.joint.NoteKind;

/** What the centre noted of a case that it coordinates. */
@Entity
@Table(name = "coordination_note")
public class CoordinationNote extends CaseMatter {
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
        super(caseId);
        this.kind = kind;
        this.note = note;
        notedBy = by;
        notedAt = at;
    }
}
