package org.daylight.supervision;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.daylight.supervision.control.BoardRepository;

/**
 * Every ten seconds, adds up the events that have happened since, so that the board counts a few and not all that there ever were. It may run on every node
 * and after any pause; the board's figure is the same without it.
 *
 * @article MON-06
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@PermitAll // no client view but the timer's
public class BoardWatch {
    @Inject
    private BoardRepository figures;

    @Schedule(hour = "*", minute = "*", second = "2/10", persistent = false, info = "board watch")
    void look() {
        figures.addUp();
    }
}
