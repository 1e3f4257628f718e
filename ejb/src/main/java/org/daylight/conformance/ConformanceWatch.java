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
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Judges what happened within the same moment, beside the steps and not in them, so that no step waits for it; every {@value #PAUSE} ms it asks by one index whether anything came
 * (decision 19). A case that cannot be judged is set aside and tried again; nothing waits behind it. It may run on every node and after any pause: the ledger takes each thing once.
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
    private static final int TRIED = 100;

    @Inject
    ConformanceTurn turn;
    @Resource
    ManagedScheduledExecutorService executor;
    private final Lock looking = new ReentrantLock();
    private ScheduledFuture<?> watching;
    private RuntimeException fault;
    private long restUntil;
    private long tryAt;

    @PostConstruct
    void begin() {
        tryAt = System.nanoTime();
        watching = executor.scheduleWithFixedDelay(this::look, REST, PAUSE, TimeUnit.MILLISECONDS);
    }

    /** What is under way ends first, as long as it takes no longer than a rest. */
    @PreDestroy
    void end() {
        watching.cancel(false);
        try {
            if (looking.tryLock(REST, TimeUnit.MILLISECONDS)) {
                looking.unlock();
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        if (fault != null && System.nanoTime() - restUntil < 0) {
            return;
        }
        looking.lock();
        try {
            tell();
            judge();
            tryAgain();
        } catch (RuntimeException met) { // one that escaped would end the watch
            fault = met;
            restUntil = soon();
        } finally {
            looking.unlock();
        }
    }

    /** After the rest: a server that ends takes away what the watch works with, and that is no fault. */
    private void tell() {
        if (fault != null && !watching.isCancelled()) {
            LOG.log(Level.ERROR, "What came could not be judged; it is judged now", fault);
        }
        fault = null;
    }

    private void judge() {
        int came = PORTION;
        while (came == PORTION && !watching.isCancelled()) {
            came = portion();
        }
    }

    private int portion() {
        try {
            return turn.judge(PORTION);
        } catch (RuntimeException oneOfThem) {
            return turn.judgeEach(PORTION);
        }
    }

    private void tryAgain() {
        if (System.nanoTime() - tryAt >= 0 && !watching.isCancelled()) {
            turn.again(TRIED);
            tryAt = soon();
        }
    }

    private static long soon() {
        return System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(REST);
    }
}
