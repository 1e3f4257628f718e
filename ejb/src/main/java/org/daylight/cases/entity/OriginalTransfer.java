package org.daylight.cases.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** An original that one department handed to another; done when the other has confirmed it. */
@Entity
@Table(name = "original_transfer")
public class OriginalTransfer extends CaseMatter {
    @Column(updatable = false)
    private String what;
    @Column(updatable = false)
    private int copies;
    @Column(name = "from_department", updatable = false)
    private String fromDepartment;
    @Column(name = "to_department", updatable = false)
    private String toDepartment;
    @Column(name = "handed_by", updatable = false)
    private String handedBy;
    @Column(name = "handed_at", updatable = false)
    private Instant handedAt;
    @Column(updatable = false)
    private String note;
    @Column(name = "received_by")
    private String receivedBy;
    @Column(name = "received_at")
    private Instant receivedAt;

    protected OriginalTransfer() {
    }

    public OriginalTransfer(long caseId, String what, int copies, String from, String to, String note, String by, Instant at) {
        super(caseId);
        this.what = what;
        this.copies = copies;
        fromDepartment = from;
        toDepartment = to;
        this.note = note;
        handedBy = by;
        handedAt = at;
    }

    public void receive(String by, Instant at) {
        receivedBy = by;
        receivedAt = at;
    }

    public boolean isReceived() {
        return receivedAt != null;
    }

    public String what() {
        return what;
    }

    public int copies() {
        return copies;
    }

    public String fromDepartment() {
        return fromDepartment;
    }

    public String toDepartment() {
        return toDepartment;
    }
}
