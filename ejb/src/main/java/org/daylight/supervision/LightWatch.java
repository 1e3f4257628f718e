package org.daylight.supervision;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.daylight.signals.TimedSignals;

/**
 * Each second, announces the lights that time has turned and what follows by the profiles. Each portion is a transaction of its own, so that who comes to one of its
 * cases waits for less than a second; where the first, small one is not enough, several run at once and pass over each other's cases. It may run on every node and be killed at any moment.
 *
 * @article SIG-01, SIG-02, SIG-04, MON-16
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@PermitAll // no client view but the timer's
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LightWatch {
    private static final int FIRST = 500;
    private static final int PORTION = 5_000;
    private static final int PORTIONS_OF_A_LANE = 100;
    private static final int LANES = Math.min(4, Runtime.getRuntime().availableProcessors());

    @Inject
    private TimedSignals lights;
    @Inject
    private Clock clock;
    @Inject
    private MeterRegistry meters;
    @Resource
    private ManagedExecutorService executor;
    private Counter changes;

    @PostConstruct
    void count() {
        changes = meters.counter("daylight.light.changes"); // what a builder registers, the server does not show
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false, info = "light watch")
    void look() {
        if (isMore(FIRST)) {
            Stream.generate(() -> CompletableFuture.runAsync(this::lane, executor)).limit(LANES).toList().forEach(CompletableFuture::join);
        }
    }

    private void lane() {
        for (int portion = 0; portion < PORTIONS_OF_A_LANE; portion++) {
            if (!isMore(PORTION)) {
                return;
            }
        }
    }

    private boolean isMore(int portion) {
        int turned = lights.turn(clock.instant(), portion);
        changes.increment(turned);
        return turned == portion;
    }
}
