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
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

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
    ManagedThreadFactory threads; // the scheduler of a server that ends refuses each look, and says so each time
    private final CountDownLatch ending = new CountDownLatch(1);
    private Thread watching;
    private long tryAt;

    @PostConstruct
    void begin() {
        tryAt = System.nanoTime();
        watching = threads.newThread(this::watch);
        watching.start();
    }

    /** What is under way ends first, as long as it takes no longer than a rest. */
    @PreDestroy
    void end() {
        ending.countDown();
        try {
            watching.join(REST);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void watch() {
        try {
            boolean ended = isEndedWithin(REST);
            while (!ended) {
                RuntimeException fault = look();
                ended = isEndedWithin(fault == null ? PAUSE : REST);
                tell(ended ? null : fault);
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isEndedWithin(int milliseconds) throws InterruptedException {
        return ending.await(milliseconds, TimeUnit.MILLISECONDS);
    }

    /** After the rest: a server that ends takes away what the watch works with, and that is no fault. */
    private static void tell(RuntimeException fault) {
        if (fault != null) {
            LOG.log(Level.ERROR, "What came could not be judged; it is judged now", fault);
        }
    }

    /** Null: all is judged. */
    private RuntimeException look() {
        try {
            judge();
            tryAgain();
            return null;
        } catch (RuntimeException fault) { // one that escaped would end the watch
            return fault;
        }
    }

    private void judge() {
        int came = PORTION;
        while (came == PORTION && ending.getCount() > 0) {
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
        if (System.nanoTime() - tryAt >= 0 && ending.getCount() > 0) {
            turn.again(TRIED);
            tryAt = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(REST);
        }
    }
}
