package org.daylight.deadlines.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.daylight.deadlines.CountdownDay;
import org.daylight.kernel.WorkingDays;

/** Working days that were added to a limit, and why. */
@Entity
@Table(name = "countdown_extension")
public class CountdownExtension {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "countdown_id_seq")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "countdown_id")
    private Countdown countdown;
    private int days;
    @Column(name = "extended_on")
    private LocalDate extendedOn;
    private String cause;
    private String reason;

    protected CountdownExtension() {
    }

    CountdownExtension(Countdown countdown, String cause, WorkingDays days, LocalDate extendedOn, String reason) {
        this.countdown = countdown;
        this.cause = cause;
        this.days = days.count();
        this.extendedOn = extendedOn;
        this.reason = reason;
    }

    CountdownDay.Addition addition() {
        return new CountdownDay.Addition(cause, WorkingDays.of(days), extendedOn, reason);
    }
}
