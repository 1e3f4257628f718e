package org.daylight.cases;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.daylight.calendar.Calendars;

/**
 * Every ten seconds, looks whether a notice of holidays was published or changed, and if so lets the running limits follow it, in portions with a
 * transaction each. It may run on every node, and be killed at any moment. Now and then it looks for limits that were started meanwhile.
 *
 * @article TIM-02 (000 art. 19(1))
 */
@Singleton
@Startup
@DependsOn("Calendars")
@PermitAll // no client view but the timer's
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CalendarWatch {
    /** So few that nobody who comes to a case of the portion waits longer than about a second. */
    private static final int PORTION = 10_000;
    private static final int PORTIONS_PER_LOOK = 1_000;
    private static final int LOOKS_BETWEEN_ALL = 6;

    @Inject
    private CaseCalendar cases;
    @Inject
    private Calendars calendars;
    private String followed;
    private int looks;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false, info = "calendar watch")
    void look() {
        calendars.keep();
        String version = calendars.current().version();
        if (version.equals(followed) && ++looks % LOOKS_BETWEEN_ALL != 0) {
            return;
        }
        followed = cases.older().stream().allMatch(this::left) ? version : null;
    }

    /** Whether no limit follows the older calendar any more; those of cases that somebody was at are followed at the next look. */
    private boolean left(String older) {
        long after = 0;
        boolean all = true;
        for (int portion = 0; portion < PORTIONS_PER_LOOK; portion++) {
            CaseCalendar.Portion done = cases.follow(older, after, PORTION);
            all &= done.found() == done.held();
            if (done.found() < PORTION) {
                return all;
            }
            after = done.last();
        }
        return false;
    }
}
