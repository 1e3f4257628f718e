package org.daylight.supervision;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.time.Instant;
import org.daylight.supervision.control.TimedDetector;

/** One look of one detector, a transaction of its own, so that none fails for another. */
@Stateless
@PermitAll // no client view but the timer's
public class DetectorTurn {
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void look(TimedDetector detector, Instant now) {
        detector.look(now);
    }
}
