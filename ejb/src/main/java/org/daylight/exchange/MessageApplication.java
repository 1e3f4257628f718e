package org.daylight.exchange;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.daylight.exchange.control.ApplyMessage;
import org.daylight.exchange.control.MessageRepository;
import org.daylight.kernel.Problem;

/**
 * Door for the border's routes: accepted messages are applied, each department's in the order in which they came, each exactly once.
 * All that a message changes and its receipt are one transaction; a message whose transaction did not end is taken up again.
 *
 * @article EXC-05 (001 一(四)), EXC-06 (000 art. 3)
 */
@Stateless
@PermitAll // called by the border's routes only, for messages whose sender was checked when they came
@TransactionManagement(TransactionManagementType.BEAN) // a large log takes longer than the server's time-out
public class MessageApplication {
    private static final Duration SHORT = Duration.ofMinutes(1);
    private static final Duration LONG = Duration.ofHours(12);
    private static final int CLAIMS = 10;

    @Inject
    private MessageRepository messages;
    @Inject
    private ApplyMessage application;
    @Inject
    private Clock clock;
    @Resource
    private UserTransaction transaction;

    /** Messages that were being applied when their server died wait again; after the tenth time they are rejected, for they may be what it dies of. */
    public void takeBack(Duration runningFor) {
        Instant now = clock.instant();
        inTransaction(SHORT, () -> messages.takeBack(now.minus(runningFor), CLAIMS, now));
    }

    /** The next message to apply is marked as running: the oldest of a department none of whose messages is running. */
    public Optional<UUID> claim() {
        return inTransaction(SHORT, () -> messages.claim(clock.instant()));
    }

    /** A claimed message has ended as applied, duplicate or rejected; where a fault is thrown nothing has changed. */
    public void apply(UUID id, ReportedLog log) {
        try {
            inTransaction(LONG, () -> application.apply(id, log));
        } catch (LogProblem unreadable) {
            inTransaction(SHORT, () -> application.reject(id, unreadable));
        }
    }

    /**
     * A message that met a fault waits again, longer each time; after the fifth fault it is rejected for good.
     *
     * @param correlationId under which the fault was logged
     */
    public void giveBack(UUID id, String correlationId) {
        inTransaction(SHORT, () -> application.giveBack(id, correlationId));
    }

    private <T> T inTransaction(Duration limit, Callable<T> work) {
        try {
            transaction.setTransactionTimeout((int) limit.toSeconds());
            transaction.begin();
            T result = work.call();
            transaction.commit();
            return result;
        } catch (Problem problem) {
            throw problem;
        } catch (Exception fault) {
            throw new IllegalStateException("The message could not be applied", fault);
        } finally {
            end();
        }
    }

    /** Nothing half-done stays, and the thread's next transaction has the server's time-out again. */
    private void end() {
        try {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
            transaction.setTransactionTimeout(0);
        } catch (jakarta.transaction.SystemException fault) {
            throw new IllegalStateException("The transaction could not be ended", fault);
        }
    }
}
