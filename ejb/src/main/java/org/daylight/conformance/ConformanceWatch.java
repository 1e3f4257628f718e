package org.daylight.conformance;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Judges what happened within the same moment, beside the steps and not in them, so that no step waits for it; every {@value #PAUSE} ms it asks by one index whether anything came
 * (decision 19). It may run on every node and after any pause: the ledger takes each thing once.
 *
 * @article MON-16 (002 art. 22), SIG-29 (000 art. 21(5))
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@PermitAll // no client view but its own task's
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ConformanceWatch {
    private static final System.Logger LOG = System.getLogger(ConformanceWatch.class.getName());
    private static final int PAUSE = 15;
    private static final int REST = 5_000;
    private static final int PORTION = 1_000;

    @Inject
    ConformanceTurn turn;
    @Resource
    ManagedScheduledExecutorService executor;
    private ScheduledFuture<?> watching;
    private volatile long restUntil;

    @PostConstruct
    void begin() {
        restUntil = System.nanoTime();
        watching = executor.scheduleWithFixedDelay(this::look, REST, PAUSE, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void end() {
        watching.cancel(false);
    }

    private void look() {
        if (System.nanoTime() - restUntil < 0) {
            return;
        }
        try {
            int came = PORTION;
            while (came == PORTION && !watching.isCancelled()) {
                came = turn.judge(PORTION);
            }
        } catch (RuntimeException fault) { // one that escaped would end the watch
            LOG.log(Level.ERROR, "What came could not be judged; it is judged next time", fault);
            restUntil = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(REST);
        }
    }
}
