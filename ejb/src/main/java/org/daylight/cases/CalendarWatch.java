package org.daylight.cases;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.daylight.calendar.Calendars;
import org.daylight.deadlines.Countdowns;

/**
 * Every ten seconds, looks whether a notice of holidays was published or changed, and if so lets the running limits follow it, each case in a
 * transaction of its own. It may run on every node. All limits are looked through again every five minutes, for those that were started meanwhile.
 *
 * @article TIM-02 (000 art. 19(1))
 */
@Singleton
@Startup
@DependsOn("Calendars")
@PermitAll // no client view but the timer's
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CalendarWatch {
    private static final int PORTION = 500;
    private static final int PORTIONS_PER_LOOK = 20;
    private static final int LOOKS_BETWEEN_ALL = 30;

    @Inject
    private CaseCalendar cases;
    @Inject
    private Countdowns countdowns;
    @Inject
    private Calendars calendars;
    private String followed;
    private int looks;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false, info = "calendar watch")
    void look() {
        String version = calendars.current().version();
        if (version.equals(followed) && ++looks % LOOKS_BETWEEN_ALL != 0) {
            return;
        }
        followed = allFollow() ? version : null;
    }

    /** Whether no limit is left behind; those of cases that somebody was at are followed at the next look. */
    private boolean allFollow() {
        for (int portion = 0; portion < PORTIONS_PER_LOOK; portion++) {
            List<Long> behind = countdowns.casesBehindCalendar(PORTION);
            long following = behind.stream().filter(cases::follow).count();
            if (behind.size() < PORTION || following == 0) {
                return following == behind.size();
            }
        }
        return false;
    }
}
