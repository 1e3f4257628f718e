package org.daylight.conformance;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.daylight.conformance.control.Arrivals;
import org.daylight.conformance.control.SetAsideRepository;

/** Door for the watch: a portion of what came, judged in a transaction of its own. */
@Stateless
@PermitAll // the watch calls it; no person can reach it
public class ConformanceTurn {
    @Inject
    Arrivals arrivals;
    @Inject
    SetAsideRepository aside;
    @Inject
    CaseTurn alone;
    @Inject
    Clock clock;

    /**
     * Afterwards the next events of the feed are judged with their cases, each event once; a deviation that they brought to light is a signal of the profile of its case. A case that
     * cannot be judged is set aside.
     *
     * @return how many events came; 0 also where another server is at it
     * @article SIG-29 (000 art. 21(5)), ACT-10 (000 art. 30(8)), MON-13 (002 art. 20(3)), MON-16 (002 art. 22)
     */
    public int judge(int most) {
        return arrivals.judge(most);
    }

    /** The same, case by case: where the database refuses what one of them brings, the others are judged all the same. */
    public int judgeEach(int most) {
        return arrivals.judgeEach(most, alone::judge);
    }

    /** Afterwards cases that were set aside and are due have been tried again, {@code most} at most, each for itself. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void again(int most) {
        aside.due(most, clock.instant()).forEach(this::again);
    }

    private void again(long caseId) {
        try {
            alone.again(caseId);
        } catch (RuntimeException unjudgeable) {
            alone.failed(caseId, unjudgeable);
        }
    }
}
