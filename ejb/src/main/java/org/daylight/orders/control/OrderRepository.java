package org.daylight.orders.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daylight.files.StoredFile;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.Problem;
import org.daylight.orders.IssueOrder;
import org.daylight.orders.OrderKind;
import org.daylight.orders.OrderState;
import org.daylight.orders.OrderStep;
import org.daylight.orders.OrderVerdict;
import org.daylight.orders.PartState;

/** Orders as they are issued, answered and ended. */
@ApplicationScoped
public class OrderRepository {
    private static final String SERIAL = """
            insert into order_serial values (?, 1) on conflict (day) do update set last = order_serial.last + 1 returning last""";
    private static final String ADD = """
            insert into supervision_order (number, kind, title, demand, basis, profile_version_id, signal_id, higher_task_id, case_id, item_version_id, criticised_on, issued_at, \
            issued_by, issuer_department) values (?, ?, ?, ?, ?, ?, cast(? as bigint), cast(? as bigint), cast(? as bigint), cast(? as bigint), cast(? as date), ?, ?, ?) on conflict do nothing returning id""";
    private static final String LOCKED = """
            select id, version, kind, state, number, profile_version_id, case_id, item_version_id, signal_id, higher_task_id from supervision_order where id = ? for update""";
    private static final String PARTS = """
            select p.id, p.version, p.department_code, p.state, r.id as round_id, r.round, r.due_on, r.answered_by from order_part p join lateral \
            (select * from order_round where part_id = p.id order by round desc limit 1) r on true where p.order_id = ? order by p.id""";
    private static final String DUE = """
            update supervision_order o set due_on = (select min(r.due_on) from order_part p join order_round r on r.part_id = p.id and r.answered_at is null and r.verdict is null \
            where p.order_id = o.id and p.state in ('ISSUED', 'RECEIVED', 'RETURNED')) where o.id = ?""";
    private static final String EVENT = """
            insert into order_event (order_id, task_id, part_id, step, at, actor, note) values (cast(? as bigint), cast(? as bigint), cast(? as bigint), ?, ?, ?, ?)""";
    private static final String MOVED = """
            update supervision_order o set due_on = d.due_on from (select p.order_id, min(r.due_on) as due_on from order_part p join order_round r on r.part_id = p.id \
            and r.answered_at is null and r.verdict is null where p.state in ('ISSUED', 'RECEIVED', 'RETURNED') group by p.order_id) d \
            where o.id = d.order_id and o.state = 'OPEN' and o.due_on is distinct from d.due_on""";

    private static final String DUE_ON = """
            select r.id, o.id as order_id, o.number, p.department_code, r.due_on from order_round r join order_part p on p.id = r.part_id join supervision_order o on o.id = p.order_id \
            where r.due_on = ? and r.asked_on < ? and r.answered_at is null and r.verdict is null and o.state = 'OPEN' order by r.id""";

    @PersistenceContext
    EntityManager em;

    /** Demands made on one day with one limit that nobody has answered. */
    public record Open(LocalDate askedOn, int days) {
    }

    /** SO-20261122-0001; without gaps among orders that were issued. */
    public String nextNumber(LocalDate on) {
        int serial = ((Number) Conditions.filled(em::createNativeQuery, SERIAL, on).getSingleResult()).intValue();
        return "SO-%s-%04d".formatted(on.format(DateTimeFormatter.BASIC_ISO_DATE), serial);
    }

    /** Empty where the signal or the task has its order. */
    public Optional<Long> add(String number, IssueOrder order, long profile, OrderCase about, Instant at, String by, String department) {
        return Conditions.filled(em::createNativeQuery, ADD, number, order.kind(), order.title(), order.demand(), order.basis(), profile, order.signalId(), order.taskId(),
                about == null ? null : about.id(), about == null ? null : about.itemVersionId(), order.criticisedOn() == null ? null : order.criticisedOn().toString(), at, by,
                department).getResultList().stream().findFirst().map(id -> ((Number) id).longValue());
    }

    /** Whether the alarm was passed on to orders. */
    public boolean isPassedOn(long signalId) {
        return holds("select exists (select 1 from alarm_passed_on where signal_id = ? and passed_to = 'ORDERS')", signalId);
    }

    /** Whether there were orders on the signal and each was withdrawn. */
    public boolean isWithdrawn(long signalId) {
        return holds("select coalesce(bool_and(state = 'WITHDRAWN'), false) from supervision_order where signal_id = ?", signalId);
    }

    public long part(long orderId, IssueOrder.Part part) {
        return id("insert into order_part (order_id, department_code, demand) values (?, ?, ?) returning id", orderId, part.departmentCode(), part.demand());
    }

    public long round(long partId, int round, Instant at, LocalDate on, int days, LocalDate dueOn) {
        return id("insert into order_round (part_id, round, asked_at, asked_on, days, due_on) values (?, ?, ?, ?, ?, ?) returning id", partId, round, at, on, days, dueOn);
    }

    public void event(Long orderId, Long taskId, Long partId, OrderStep step, Instant at, String actor, String note) {
        run(EVENT, orderId, taskId, partId, step, at, actor, note);
    }

    /** The order, on which nobody else acts until the transaction ends. */
    public Optional<OrderRow> locked(long id) {
        return rows(LOCKED, id).map(c -> new OrderRow(c.number(), c.count(), c.constant(OrderKind.class), c.constant(OrderState.class), c.text(), c.number(), c.numberOrNull(),
                c.numberOrNull(), c.numberOrNull(), c.numberOrNull())).findFirst();
    }

    public List<PartRow> parts(long orderId) {
        return rows(PARTS, orderId).map(c -> new PartRow(c.number(), c.count(), c.text(), c.constant(PartState.class), c.number(), c.count(), c.day(), c.text())).toList();
    }

    public Optional<Long> orderOf(long partId) {
        return rows("select order_id, id from order_part where id = ?", partId).map(Columns::number).findFirst();
    }

    public void state(long partId, PartState state) {
        run("update order_part set state = ?, version = version + 1 where id = ?", state, partId);
    }

    public void received(long partId, Instant at, String by) {
        run("update order_part set state = 'RECEIVED', version = version + 1, received_at = ?, received_by = ? where id = ?", at, by, partId);
    }

    public void answered(long roundId, String answer, Instant at, String by) {
        run("update order_round set answer = ?, answered_at = ?, answered_by = ? where id = ?", answer, at, by, roundId);
    }

    public void file(long roundId, StoredFile file) {
        run("insert into order_file values (?, ?, ?)", roundId, file.sha256(), file.name());
    }

    public void checked(long roundId, OrderVerdict verdict, String opinion, Instant at, String by) {
        run("update order_round set verdict = ?, opinion = ?, checked_at = ?, checked_by = ? where id = ?", verdict, opinion, at, by, roundId);
    }

    public void end(long orderId, OrderState state, String result, Instant at, String by) {
        run("update supervision_order set state = ?, result = ?, ended_at = ?, ended_by = ?, due_on = null where id = ?", state, result, at, by, orderId);
    }

    /** Somebody acted on the order: its next day is derived anew. */
    public void touched(long orderId) {
        run(DUE, orderId);
        run("update supervision_order set version = version + 1 where id = ?", orderId);
    }

    public Optional<OrderCase> aCase(String number) {
        return rows("select id, profile_version_id, item_version_id from approval_case where case_number = ?", number)
                .map(c -> new OrderCase(c.number(), c.numberOrNull(), c.numberOrNull())).findFirst();
    }

    public List<Open> open() {
        return rows("select distinct asked_on, days from order_round where answered_at is null and verdict is null").map(c -> new Open(c.day(), c.count())).toList();
    }

    public void due(Open open, LocalDate dueOn) {
        run("update order_round set due_on = ? where answered_at is null and asked_on = ? and days = ? and due_on <> ?", dueOn, open.askedOn(), open.days(), dueOn);
    }

    /** Demands made before the one day whose last day is the other. */
    public List<OrderTelling.Due> dueOn(LocalDate day, LocalDate askedBefore) {
        return rows(DUE_ON, day, askedBefore).map(c -> new OrderTelling.Due(c.number(), c.number(), c.text(), c.text(), c.day())).toList();
    }

    /** User name of who issued the order. */
    public String issuer(long orderId) {
        return rows("select issued_by, id from supervision_order where id = ?", orderId).map(Columns::text).findFirst().orElseThrow();
    }

    public void moved() {
        run(MOVED);
    }

    private boolean holds(String sql, Object... given) {
        return (Boolean) Conditions.filled(em::createNativeQuery, sql, given).getSingleResult();
    }

    private long id(String sql, Object... given) {
        return ((Number) Conditions.filled(em::createNativeQuery, sql, given).getSingleResult()).longValue();
    }

    private Stream<Columns> rows(String sql, Object... given) {
        if (!Stream.of(given).allMatch(Conditions::isStorable)) {
            throw new Problem(Problem.Kind.NOT_FOUND, "order.unknown", null);
        }
        return Columns.of(Conditions.filled(em::createNativeQuery, sql, given).getResultList());
    }

    private void run(String sql, Object... given) {
        Conditions.filled(em::createNativeQuery, sql, given).executeUpdate();
    }
}
