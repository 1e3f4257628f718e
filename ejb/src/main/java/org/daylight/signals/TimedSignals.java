package org.daylight.signals;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.daylight.cases.CaseLights;
import org.daylight.cases.CaseOverdue;
import org.daylight.cases.CasesEndedLate;
import org.daylight.signals.control.TimedSignalRepository;

/**
 * Door for the light watch: lights that time has turned, and what the profiles of their cases let follow, in one transaction. Signals that rise in volume are not told
 * one by one as {@link SignalRaised}.
 *
 * <p>Example: a promise that ends on Friday 2026-11-20 is over as of 2026-11-21T00:00+08:00. Under DISTRICT-000 a red card is proposed at that moment; under BUREAU-002
 * an alert stands, and an order is proposed after 2026-11-23; under CITY-004 the red light stands, and a registered order is proposed after 2026-11-23 unless the
 * department has explained itself.
 *
 * @article SIG-04 (004 art. 31(3)), SIG-05, SIG-06 (000 art. 19(2)), SIG-25 (000 art. 21(1)), MON-16 (002 art. 22), C1 to C5
 */
@Stateless
@PermitAll // the light watch's timer calls it; no person can reach it
public class TimedSignals {
    @Inject
    CaseLights lights;
    @Inject
    TimedSignalRepository signals;
    @Inject
    Clock clock;

    /**
     * Afterwards up to so many cases and so many limits have the light of the moment, each change as an event of its case; what turned red has its signal once for its
     * rule, limit and due day, with a line in the audit trail and the steps of the ladder that wait from now on; what is red no more because its limit moved has its open
     * signals lapsed and nothing that waits.
     *
     * @return the more of the two; fewer than {@code portion} means that all is done, or being done by another runner
     */
    public int turn(Instant now, int portion) {
        int cases = lights.announce(now, portion);
        int limits = lights.announceLimits(now, portion);
        if (cases + limits > 0) {
            signals.follow(now);
        }
        return Math.max(cases, limits);
    }

    /** The same for cases of which a report brought the late end before anybody saw them red. */
    public void follow(@Observes CasesEndedLate ended) {
        signals.follow(clock.instant());
    }

    /** The same for a case at which somebody was before the watch came. */
    public void follow(@Observes CaseOverdue overdue) {
        signals.follow(clock.instant());
    }
}
