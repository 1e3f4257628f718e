package org.daylight.cards;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.daylight.kernel.Problem;

/**
 * Each minute, issues cards where the profile of a proposal delegates that to the system, each in a transaction of its own; one that cannot be issued waits for a person.
 * It may run on every node, and again after a stop.
 *
 * @article SIG-35, C6 (000 art. 20, 21)
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@PermitAll // no client view but the timer's
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CardWatch {
    private static final System.Logger LOG = System.getLogger(CardWatch.class.getName());

    @Inject
    DelegatedCards delegated;

    @Schedule(hour = "*", minute = "*", second = "20", persistent = false, info = "card watch")
    public void look() {
        delegated.waiting().forEach(this::issue);
    }

    private void issue(long signalId) {
        try {
            delegated.issue(signalId);
        } catch (Problem refused) {
            LOG.log(System.Logger.Level.INFO, "Signal " + signalId + " waits for a person: " + refused.code());
        }
    }
}
