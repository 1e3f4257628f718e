package org.daylight.supervision;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import org.daylight.supervision.control.TimedDetector;

/**
 * Every ten minutes lets each detector look. It may run on every node and after any pause: the ledger takes each thing once.
 *
 * @article MON-16 (002 art. 22), MON-18 (002 art. 23)
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@PermitAll // no client view but the timer's
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DetectorWatch {
    private static final System.Logger LOG = System.getLogger(DetectorWatch.class.getName());

    @Inject
    private Instance<TimedDetector> detectors;
    @Inject
    private DetectorTurn turn;
    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "3/10", second = "20", persistent = false, info = "detectors")
    void look() {
        for (TimedDetector detector : detectors) {
            look(detector);
        }
    }

    private void look(TimedDetector detector) {
        try {
            turn.look(detector, clock.instant());
        } catch (EJBException fault) {
            LOG.log(Level.ERROR, "A detector could not look; it looks again next time", fault);
        }
    }
}
