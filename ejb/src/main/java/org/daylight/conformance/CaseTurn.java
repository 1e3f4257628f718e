package org.daylight.conformance;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.daylight.conformance.control.Arrivals;

/** One case for itself, so that none fails for another: each operation is a transaction of its own. */
@Stateless
@PermitAll // the watch calls it; no person can reach it
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CaseTurn {
    @Inject
    Arrivals arrivals;

    /** @param events of the case that came */
    public void judge(long caseId, Set<Long> events) {
        arrivals.judge(Map.of(caseId, events));
    }

    /** Afterwards a case that was set aside and is due is judged, or waits on. */
    public void again(long caseId) {
        arrivals.again(caseId);
    }

    /** Afterwards it waits on. */
    public void failed(long caseId, RuntimeException unjudgeable) {
        arrivals.failed(caseId, unjudgeable);
    }
}
