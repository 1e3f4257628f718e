package org.daylight.supervision;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.daylight.supervision.control.BoardRepository;

/**
 * Every ten seconds, adds up what has happened since, so that the board counts a few and not all that there ever were. It may run on every node
 * and after any pause; the board's figure is the same without it.
 *
 * @article MON-06
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@PermitAll // no client view but the timer's
public class BoardWatch {
    private static final Logger LOG = Logger.getLogger(BoardWatch.class.getName());

    @Inject
    private BoardRepository figures;

    @Schedule(hour = "*", minute = "*", second = "2/10", persistent = false, info = "board watch")
    void look() {
        figures.addUp();
    }

    /** A figure that is found wrong is put right and told of: nothing but a fault, or a hand in the database, makes one. */
    @Schedule(hour = "3", minute = "40", second = "0", timezone = "Asia/Shanghai", persistent = false, info = "board check")
    void check() {
        int wrong = figures.putRight();
        if (wrong > 0) {
            LOG.log(Level.SEVERE, "{0} figures of the board were wrong and are put right", wrong);
        }
    }
}
