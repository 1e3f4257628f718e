package org.daylight.supervision;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.daylight.cases.CaseLights;

/**
 * Each second, announces the lights that time has turned. Each portion is a transaction of its own; what is left waits for the next second,
 * so that a backlog never holds one tick for long. It may run on every node.
 *
 * @article SIG-01, SIG-02, SIG-04
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@PermitAll // no client view but the timer's
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LightWatch {
    private static final int PORTION = 500;
    private static final int PORTIONS_PER_TICK = 10;

    @Inject
    private CaseLights lights;
    @Inject
    private Clock clock;
    @Inject
    private MeterRegistry meters;
    private Counter changes;

    @PostConstruct
    void count() {
        changes = meters.counter("daylight.light.changes"); // what a builder registers, the server does not show
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false, info = "light watch")
    void look() {
        for (int portion = 0; portion < PORTIONS_PER_TICK; portion++) {
            int announced = lights.announce(clock.instant(), PORTION);
            changes.increment(announced);
            if (announced < PORTION) {
                return;
            }
        }
    }
}
