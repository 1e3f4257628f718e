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
import org.daylight.deadlines.CountdownShape;
import org.daylight.deadlines.control.CountdownRules;

/** One interval in which a limit stood still for one cause: the days after {@code fromOn} up to and with {@code untilOn}. */
@Entity
@Table(name = "countdown_pause")
public class CountdownPause {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "countdown_id_seq")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "countdown_id")
    private Countdown countdown;
    @Column(name = "from_on")
    private LocalDate fromOn;
    @Column(name = "until_on")
    private LocalDate untilOn;
    private String cause;
    private String reason;

    protected CountdownPause() {
    }

    CountdownPause(Countdown countdown, String cause, LocalDate fromOn, String reason) {
        this.countdown = countdown;
        this.cause = cause;
        this.fromOn = fromOn;
        this.reason = reason;
    }

    public boolean isOpen() {
        return untilOn == null;
    }

    public String cause() {
        return cause;
    }

    public String reason() {
        return reason;
    }

    public LocalDate fromOn() {
        return fromOn;
    }

    CountdownShape.Interval interval() {
        return new CountdownShape.Interval(fromOn, untilOn);
    }

    /** Whether the limit did not simply run on this day and later. */
    boolean reachesBeyond(LocalDate day) {
        return isOpen() ? fromOn.isAfter(day) : untilOn.isAfter(day);
    }

    void end(LocalDate on) {
        untilOn = on;
    }

    /** @param openUntil what an interval that still runs is taken to end with, if it is not before its beginning */
    public CountdownRules.Pause interval(LocalDate openUntil) {
        LocalDate until = isOpen() ? openUntil : untilOn;
        return new CountdownRules.Pause(fromOn, until.isBefore(fromOn) ? fromOn : until);
    }
}
