package org.daylight.cases.intake;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Every ten seconds, accepts what nobody answered in time, each case in a transaction of its own. It keeps nothing between its looks, so that it may stop
 * and start at any moment and run on every node.
 *
 * @article ACC-04 (Administrative Licensing Law art. 32)
 */
@Singleton
@Startup
@DependsOn("Calendars")
@PermitAll // no client view but the timer's
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AcceptanceWatch {
    private static final int PORTION = 200;
    private static final int PORTIONS_PER_LOOK = 50;

    @Inject
    private DeemedAcceptance acceptance;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false, info = "acceptance watch")
    void look() {
        for (int portion = 0; portion < PORTIONS_PER_LOOK; portion++) {
            List<Long> waiting = acceptance.waiting(PORTION);
            long accepted = waiting.stream().filter(acceptance::accept).count();
            if (waiting.size() < PORTION || accepted == 0) {
                return;
            }
        }
    }
}
