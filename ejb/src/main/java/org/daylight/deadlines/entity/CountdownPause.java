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
import org.daylight.deadlines.control.CountdownRules;

/** One interval in which a limit stood still: the days after {@code fromOn} up to and with {@code untilOn}. */
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
    private String reason;

    protected CountdownPause() {
    }

    CountdownPause(Countdown countdown, LocalDate fromOn, String reason) {
        this.countdown = countdown;
        this.fromOn = fromOn;
        this.reason = reason;
    }

    boolean isOpen() {
        return untilOn == null;
    }

    LocalDate fromOn() {
        return fromOn;
    }

    void end(LocalDate on) {
        untilOn = on;
    }

    /** @param openUntil what an interval that still runs is taken to end with, if it is not before its beginning */
    CountdownRules.Pause interval(LocalDate openUntil) {
        LocalDate until = isOpen() ? openUntil : untilOn;
        return new CountdownRules.Pause(fromOn, until.isBefore(fromOn) ? fromOn : until);
    }
}
