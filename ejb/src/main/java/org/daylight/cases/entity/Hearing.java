package org.daylight.cases.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.daylight.cases.procedures.HearingPlan;
import org.daylight.kernel.LegalTime;

/** The hearing that a special procedure holds (Administrative Licensing Law art. 47-48). */
@Entity
@Table(name = "hearing")
public class Hearing {
    @Id
    @Column(name = "procedure_id")
    private long procedureId;
    @Column(name = "told_on", updatable = false)
    private LocalDate toldOn;
    @Column(name = "asked_by", updatable = false)
    private String askedBy;
    @Column(name = "asked_on", updatable = false)
    private LocalDate askedOn;
    @Column(name = "held_at")
    private Instant heldAt;
    private String place;
    @Column(name = "notified_on", updatable = false)
    private LocalDate notifiedOn;
    private String chair;
    @Column(name = "minutes_number")
    private String minutesNumber;
    @Column(name = "minutes_file")
    private String minutesFile;
    @Column(name = "signed_by")
    private String signedBy;

    protected Hearing() {
    }

    public Hearing(long procedureId, HearingPlan plan, LocalDate notifiedOn) {
        this.procedureId = procedureId;
        toldOn = plan.toldOn();
        askedBy = plan.askedBy().strip();
        askedOn = plan.askedOn();
        heldAt = plan.heldAt();
        place = plan.place().strip();
        chair = plan.chair();
        this.notifiedOn = notifiedOn;
    }

    public void minuted(String number, String file, String signers) {
        minutesNumber = number;
        minutesFile = file;
        signedBy = signers;
    }

    public long procedureId() {
        return procedureId;
    }

    public LocalDate heldOn() {
        return LegalTime.dateOf(heldAt);
    }

    public String chair() {
        return chair;
    }

    /** Null until the minutes are signed. */
    public String minutesNumber() {
        return minutesNumber;
    }
}
