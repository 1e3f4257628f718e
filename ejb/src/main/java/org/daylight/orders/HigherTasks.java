package org.daylight.orders;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.daylight.audit.Audited;
import org.daylight.kernel.FeedCursor;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.orders.control.HigherTaskRepository;
import org.daylight.orders.control.OrderRepository;
import org.daylight.orders.control.OrderRules;

/**
 * Door for the border: the higher platform assigns tasks and reads what became of them. Each message is kept as it came before it is read; a task is there once for its own number,
 * however often it is sent.
 *
 * @article MON-21 (002 art. 24(1)), MON-30 (001 sec. 1(3)1)
 */
@Stateless
@RolesAllowed(Roles.ASSIGN_ORDERS)
public class HigherTasks {
    private static final int MOST = 1_000;

    @Inject
    HigherTaskRepository tasks;
    @Inject
    OrderRepository orders;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /** @param fresh false where the same task was there already */
    public record Assigned(String number, boolean fresh) {
    }

    /**
     * How a task stands.
     *
     * @param orderNumber null: not passed on yet
     * @param state       null: not passed on yet
     * @param result      null: not closed
     * @param answered    departments that have answered, of {@code parts}
     */
    public record Standing(String number, Instant receivedAt, String orderNumber, OrderState state, String result, Instant endedAt, int parts, int answered) {
    }

    /**
     * What happened to a task.
     *
     * @param departmentCode null: not one department's
     * @param note           null: none
     */
    public record News(String number, OrderStep step, Instant at, String departmentCode, String note) {
    }

    /** {@code news} is empty when the reader is up to date; {@code next} is then the place that was given. */
    public record Portion(List<News> news, String next) {
    }

    /** Afterwards the message is kept, whatever becomes of it. @return its id in the journal */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public long keep(byte[] body) {
        return tasks.keep(client(), body, clock.instant());
    }

    /** Afterwards the message has ended as rejected. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void reject(long message, String problem) {
        tasks.end(message, "REJECTED", problem);
    }

    /**
     * Afterwards the task waits for a supervisor, once. {@code input.missing}, {@code input.too-long}, {@code input.unreadable} (400), {@code order.number-taken} (409) where
     * another task was sent under the number.
     *
     * @param message in which it came
     */
    @Audited
    public Assigned assign(HigherTask command, long message) {
        HigherTask task = OrderRules.checked(command);
        Instant now = clock.instant();
        boolean fresh = tasks.add(client(), task, message, now).map(id -> told(id, now)).isPresent();
        if (!fresh && !isSame(task, tasks.known(client(), task.number()).orElseThrow())) {
            throw new Problem(Problem.Kind.CONFLICT, "order.number-taken", "MON-21");
        }
        tasks.end(message, fresh ? "APPLIED" : "DUPLICATE", null);
        return new Assigned(task.number(), fresh);
    }

    private long told(long task, Instant now) {
        orders.event(null, task, null, OrderStep.TASK, now, client(), null);
        return task;
    }

    private static boolean isSame(HigherTask task, TaskLine known) {
        return task.equals(new HigherTask(known.number(), known.title(), known.demand(), known.basis(), known.caseNumber(), known.dueOn()));
    }

    /** {@code order.unknown} (404) also for a task of another platform. */
    public Standing standing(String number) {
        return tasks.standing(client(), OrderRules.text("number", number, 64)).orElseThrow(OrderRules::unknown);
    }

    /**
     * What happened to the platform's tasks after a place in the feed, in an order that never changes; nothing is lost or repeated however late writers commit.
     *
     * @param after cursor of an earlier portion; null or empty: from the beginning; {@code feed.bad-cursor} (400)
     * @param limit 1 to 1,000; {@code feed.bad-limit} (400)
     */
    public Portion after(String after, int limit) {
        if (limit < 1 || limit > MOST) {
            throw new Problem(Problem.Kind.BAD_INPUT, "feed.bad-limit", "EXC-07", limit, MOST);
        }
        return tasks.after(client(), FeedCursor.parse(after), limit);
    }

    private String client() {
        return session.getCallerPrincipal().getName();
    }
}
