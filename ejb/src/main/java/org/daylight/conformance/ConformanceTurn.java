package org.daylight.conformance;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.daylight.conformance.control.Arrivals;

/** Door for the watch: a portion of what came, judged in a transaction of its own. */
@Stateless
@PermitAll // the watch calls it; no person can reach it
public class ConformanceTurn {
    @Inject
    Arrivals arrivals;

    /**
     * Afterwards the next events of the feed are judged with their cases, each event once; a deviation that they brought to light is a signal of the profile of its case.
     *
     * @return how many events came; 0 also where another server is at it
     * @article SIG-29 (000 art. 21(5)), ACT-10 (000 art. 30(8)), MON-13 (002 art. 20(3)), MON-16 (002 art. 22)
     */
    public int judge(int most) {
        return arrivals.judge(most);
    }
}
