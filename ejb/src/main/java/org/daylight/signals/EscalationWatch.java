package org.daylight.signals;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Each second, lets the steps of ladders fire that are due, in portions with a transaction each; each ten seconds those that wait follow the calendar. It keeps
 * nothing, may run on every node and be killed at any moment.
 *
 * @article SIG-36 (000 art. 21(2)), SIG-05 (004 art. 31(3))
 */
@Singleton
@Startup
@DependsOn("Calendars")
@PermitAll // no client view but the timer's
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EscalationWatch {
    private static final int PORTION = 500;
    private static final int PORTIONS_PER_TICK = 20;
    private static final int TICKS_BETWEEN_CALENDARS = 10;

    @Inject
    private Escalations escalations;
    private int ticks;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false, info = "escalation watch")
    void look() {
        if (ticks++ % TICKS_BETWEEN_CALENDARS == 0) {
            escalations.followCalendar();
        }
        for (int portion = 0; portion < PORTIONS_PER_TICK; portion++) {
            if (escalations.fire(PORTION) < PORTION) {
                return;
            }
        }
    }
}
