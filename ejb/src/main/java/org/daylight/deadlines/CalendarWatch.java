package org.daylight.deadlines;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/**
 * Every ten seconds, lets running limits follow a notice of holidays that was published or changed since they were derived.
 * Each portion is a transaction; what is left waits for the next look, so a look never holds the database for long.
 *
 * @article TIM-02 (000 art. 19(1))
 */
@Singleton
@Startup
@DependsOn("Calendars")
@PermitAll // no client view but the timer's
public class CalendarWatch {
    private static final int PORTION = 500;

    @Inject
    private Countdowns countdowns;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false, info = "calendar watch")
    void look() {
        countdowns.followCalendar(PORTION);
    }
}
