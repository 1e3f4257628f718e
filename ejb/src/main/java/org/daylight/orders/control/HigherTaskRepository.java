package org.daylight.orders.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.FeedCursor;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.orders.HigherTask;
import org.daylight.orders.HigherTasks;
import org.daylight.orders.OrderState;
import org.daylight.orders.OrderStep;
import org.daylight.orders.TaskLine;

/** What the higher platform sent, and what it is told. */
@ApplicationScoped
public class HigherTaskRepository {
    private static final String KEEP = """
            insert into higher_message (sender, received_at, body, sha256, state) values (?, ?, ?, encode(sha256(?), 'hex'), 'RECEIVED') returning id""";
    private static final String ADD = """
            insert into higher_task (sender, number, title, demand, basis, case_number, due_on, received_at, message_id) values (?, ?, ?, ?, ?, ?, cast(? as date), ?, ?) \
            on conflict (sender, number) do nothing returning id""";
    private static final String LINE = """
            select t.id, t.sender, t.number, t.title, t.demand, t.basis, t.case_number, t.due_on, t.received_at, o.id as order_id, o.number as order_number""";
    private static final String FROM = " from higher_task t left join supervision_order o on o.higher_task_id = t.id and o.state <> 'WITHDRAWN'";
    private static final String STANDING = """
            select t.number, t.received_at, o.number as order_number, o.state, o.result, o.ended_at, \
            (select count(*) from order_part p where p.order_id = o.id) as parts, \
            (select count(*) from order_part p where p.order_id = o.id and p.state in ('ANSWERED', 'ACCEPTED', 'POOR')) as answered""" + FROM + " where t.sender = ? and t.number = ?";
    private static final String FEED = """
            select cast(cast(e.tx as text) as bigint) as tx, e.id, t.number, e.step, e.at, p.department_code, e.note from order_event e join higher_task t on t.id = e.task_id \
            left join order_part p on p.id = e.part_id where t.sender = ? and (e.tx, e.id) > (cast(cast(? as text) as xid8), ?) \
            and e.tx < pg_snapshot_xmin(pg_current_snapshot()) order by e.tx, e.id limit ?""";

    @PersistenceContext
    EntityManager em;

    /** @return id of the message */
    public long keep(String sender, byte[] body, Instant at) {
        return ((Number) Conditions.filled(em::createNativeQuery, KEEP, sender, at, body, body).getSingleResult()).longValue();
    }

    public void end(long message, String state, String problem) {
        Conditions.filled(em::createNativeQuery, "update higher_message set state = ?, problem = ? where id = ? and state = 'RECEIVED'", state, problem, message).executeUpdate();
    }

    /** Empty where the number was there. */
    public Optional<Long> add(String sender, HigherTask task, long message, Instant at) {
        List<?> added = Conditions.filled(em::createNativeQuery, ADD, sender, task.number(), task.title(), task.demand(), task.basis(), task.caseNumber(),
                task.dueOn() == null ? null : task.dueOn().toString(), at, message).getResultList();
        return added.stream().findFirst().map(id -> ((Number) id).longValue());
    }

    public Optional<TaskLine> known(String sender, String number) {
        return Columns.of(Conditions.filled(em::createNativeQuery, LINE + FROM + " where t.sender = ? and t.number = ?", sender, number).getResultList())
                .map(HigherTaskRepository::line).findFirst();
    }

    public Optional<TaskLine> one(long id) {
        return Columns.of(Conditions.filled(em::createNativeQuery, LINE + FROM + " where t.id = ?", id).getResultList()).map(HigherTaskRepository::line).findFirst();
    }

    public Page<TaskLine> page(PageRequest page) {
        List<TaskLine> lines = Columns.of(em.createNativeQuery(LINE + FROM + Conditions.order(page, Map.of(), "o.id is not null, t.received_at desc", "t.id desc"))
                .getResultList()).map(HigherTaskRepository::line).toList();
        return new Conditions().counted(lines, page, em::createNativeQuery, " from higher_task");
    }

    public Optional<HigherTasks.Standing> standing(String sender, String number) {
        return Columns.of(Conditions.filled(em::createNativeQuery, STANDING, sender, number).getResultList()).map(c -> new HigherTasks.Standing(c.text(), c.instant(), c.text(),
                c.constant(OrderState.class), c.text(), c.instant(), c.count(), c.count())).findFirst();
    }

    public HigherTasks.Portion after(String sender, FeedCursor cursor, int limit) {
        List<Place> places = Columns.of(Conditions.filled(em::createNativeQuery, FEED, sender, String.valueOf(cursor.tx()), cursor.id(), limit).getResultList())
                .map(c -> new Place(new FeedCursor(c.number(), c.number()), new HigherTasks.News(c.text(), c.constant(OrderStep.class), c.instant(), c.text(), c.text()))).toList();
        FeedCursor next = places.isEmpty() ? cursor : places.get(places.size() - 1).at();
        return new HigherTasks.Portion(places.stream().map(Place::news).toList(), next.toString());
    }

    private record Place(FeedCursor at, HigherTasks.News news) {
    }

    private static TaskLine line(Columns c) {
        return new TaskLine(c.number(), c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.day(), c.instant(), c.numberOrNull(), c.text());
    }
}
