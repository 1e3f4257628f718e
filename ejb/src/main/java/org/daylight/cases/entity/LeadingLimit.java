package org.daylight.cases.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.daylight.deadlines.CountdownView;
import org.daylight.deadlines.Light;

/** The dates of the limit that leads, copied to the row of its case, and the light that was last told of it. */
@Embeddable
public class LeadingLimit {
    @Column(name = "warn_at")
    private Instant warnAt;
    @Column(name = "due_at")
    private Instant dueAt;
    @Column(name = "suspended_at")
    private Instant suspendedAt;
    @Column(name = "stopped_at")
    private Instant stoppedAt;
    @Enumerated(EnumType.STRING)
    @Column(name = "announced", table = "case_light")
    private Light announcedLight;

    protected LeadingLimit() {
    }

    /** None runs yet. */
    LeadingLimit(Light announced) {
        announcedLight = announced;
    }

    static LeadingLimit of(StepReading read) {
        LeadingLimit limit = new LeadingLimit(read.announcedLight());
        limit.warnAt = read.warnAt();
        limit.dueAt = read.dueAt();
        limit.suspendedAt = read.suspendedAt();
        limit.stoppedAt = read.stoppedAt();
        return limit;
    }

    /** @param limit null: none runs against the department */
    void countTo(CountdownView limit) {
        warnAt = limit == null ? null : limit.warnAt();
        dueAt = limit == null ? null : limit.dueAt();
    }

    /** As it was moved: suspended since the moment where it stands still from now on. */
    void follow(CountdownView limit, Instant at) {
        suspendedAt = limit.pausedOn() == null ? null : suspendedAt == null ? at : suspendedAt;
        countTo(limit);
    }

    void stop(Instant at) {
        stoppedAt = at;
    }

    /** Stops, and stands still no more. */
    void end(Instant at) {
        stoppedAt = at;
        suspendedAt = null;
    }

    void runOn() {
        stoppedAt = null;
    }

    boolean isSuspended() {
        return suspendedAt != null;
    }

    Instant dueAt() {
        return dueAt;
    }

    Instant stoppedAt() {
        return stoppedAt;
    }

    /** Told now that it changed, if it did. */
    Optional<LightChange> announce(Instant now) {
        return announce(light(now), now);
    }

    /**
     * Told as of its limit that it changed by time alone, if it did.
     *
     * @param acceptedAt before which no light of the promise was; null: not accepted yet
     */
    Optional<LightChange> announceTurned(Instant now, Instant acceptedAt) {
        Light light = light(now);
        return announce(light, switch (light) {
            case OVERDUE -> later(dueAt, acceptedAt);
            case WARNING -> later(warnAt, acceptedAt);
            case NORMAL, SUSPENDED, DONE -> now;
        });
    }

    private Light light(Instant now) {
        return Light.at(stoppedAt, suspendedAt, warnAt, dueAt, now);
    }

    private Optional<LightChange> announce(Light light, Instant since) {
        if (light == announcedLight) {
            return Optional.empty();
        }
        LightChange change = new LightChange(announcedLight, light, since);
        announcedLight = light;
        return Optional.of(change);
    }

    private static Instant later(Instant one, Instant other) {
        return other == null || one.isAfter(other) ? one : other;
    }
}
