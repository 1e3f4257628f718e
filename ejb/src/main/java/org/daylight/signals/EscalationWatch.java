package org.daylight.signals;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.List;
import org.daylight.kernel.FaultCode;

/**
 * Each second, lets the steps of ladders fire that are due, in portions with a transaction each; each ten seconds those that wait follow the calendar. It keeps
 * nothing, may run on every node and be killed at any moment. A portion that fails is halved until the step is found that cannot fire; that one is set aside, and the
 * others go on. What was set aside is tried again alone.
 *
 * @article SIG-36 (000 art. 21(2)), SIG-05 (004 art. 31(3))
 */
@Singleton
@Startup
@DependsOn("Calendars")
@PermitAll // no client view but the timer's
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EscalationWatch {
    private static final System.Logger LOG = System.getLogger(EscalationWatch.class.getName());
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
        portions();
        escalations.dueAgain(PORTION).forEach(id -> apart(List.of(id)));
    }

    private void portions() {
        for (int portion = 0; portion < PORTIONS_PER_TICK; portion++) {
            if (portion() < PORTION) {
                return;
            }
        }
    }

    /** @return how many are done with; fewer than {@value #PORTION} means all */
    private int portion() {
        try {
            return escalations.fire(PORTION);
        } catch (RuntimeException failed) {
            List<Long> due = escalations.due(PORTION);
            apart(due);
            return due.size();
        }
    }

    private void apart(List<Long> ids) {
        try {
            escalations.fire(ids);
        } catch (RuntimeException failed) {
            if (ids.size() == 1) {
                setAside(ids.get(0), FaultCode.of(failed));
            } else {
                apart(ids.subList(0, ids.size() / 2));
                apart(ids.subList(ids.size() / 2, ids.size()));
            }
        }
    }

    private void setAside(long id, String error) {
        escalations.setAside(id, error);
        LOG.log(Level.ERROR, "Step {0} of a ladder could not fire and is set aside: {1}", String.valueOf(id), error);
    }
}
