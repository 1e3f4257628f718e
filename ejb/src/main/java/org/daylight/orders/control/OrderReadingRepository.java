package org.daylight.orders.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.WaitingMatter;
import org.daylight.orders.OrderFilter;
import org.daylight.orders.OrderKind;
import org.daylight.orders.OrderLine;
import org.daylight.orders.OrderState;
import org.daylight.orders.OrderStep;
import org.daylight.orders.OrderVerdict;
import org.daylight.orders.OrderView;
import org.daylight.orders.PartLine;
import org.daylight.orders.PartState;
import org.daylight.orders.SignalOrder;
import org.daylight.signals.EscalationLine;
import org.daylight.signals.Escalations;
import org.daylight.signals.Impartial;

/** Orders as they are read; a scope is the only department whose parts the reader sees, null: all. */
@ApplicationScoped
public class OrderReadingRepository {
    private static final String LINE = """
            select o.id, o.version, o.number, o.kind, o.state, o.title, a.zh, a.en, a.parts, a.answered, o.due_on, coalesce(o.due_on < ?, false) as late, o.issued_at, o.issued_by, \
            c.case_number, o.signal_id""";
    private static final String FROM = " from supervision_order o left join approval_case c on c.id = o.case_id";
    private static final String PARTS_OF = """
             cross join lateral (select string_agg(d.name_zh, '、' order by p.id) filter (where p.place <= 3) as zh, string_agg(d.name_en, ', ' order by p.id) \
            filter (where p.place <= 3) as en, count(*) as parts, count(*) filter (where p.state not in ('ISSUED', 'RECEIVED', 'RETURNED')) as answered \
            from (select *, row_number() over (order by id) as place from order_part where order_id = o.id) p join department d on d.code = p.department_code) a""";
    private static final Map<String, String> SORTABLE = Map.of("number", "o.number", "dueOn", "o.due_on", "issuedAt", "o.issued_at", "kind", "o.kind", "state", "o.state");
    private static final String REST = """
            select o.demand, o.basis, o.criticised_on, t.number, d.name_zh, d.name_en, o.result, o.ended_at, o.ended_by from supervision_order o \
            join department d on d.code = o.issuer_department left join higher_task t on t.id = o.higher_task_id where o.id = ?""";
    private static final String OF_SIGNALS = """
            select o.signal_id, o.id, o.number, o.state, o.issued_at, o.ended_at, o.result from supervision_order o join supervision_signal s on s.id = o.signal_id \
            where o.signal_id = any (cast(string_to_array(?, ',') as bigint[])) and (cast(? as varchar) is null or s.department_code = ?) order by o.id desc""";
    private static final String PARTS = """
            select p.id, p.version, p.department_code, d.name_zh, d.name_en, p.demand, p.state, p.received_at, p.received_by from order_part p \
            join department d on d.code = p.department_code where p.order_id = ? and (cast(? as varchar) is null or p.department_code = ?) order by p.id""";
    private static final String ROUNDS = """
            select r.part_id, r.id, r.round, r.asked_at, r.days, r.due_on, \
            case when r.answered_at is null then r.verdict is null and r.due_on < ? else (r.answered_at at time zone 'Asia/Shanghai')::date > r.due_on end as late, r.answered_at, \
            r.answered_by, r.answer, r.verdict, r.checked_at, r.checked_by, r.opinion from order_round r join order_part p on p.id = r.part_id where p.order_id = ? order by r.id""";
    private static final String ROUND_IDS = "select r.id, r.part_id from order_round r join order_part p on p.id = r.part_id where p.order_id = ?";
    private static final String FILES = """
            select f.round_id, f.sha256, f.name from order_file f join order_round r on r.id = f.round_id join order_part p on p.id = r.part_id where p.order_id = ? order by f.name""";
    private static final String EVENTS = """
            select e.step, e.at, e.actor, d.name_zh, d.name_en, e.note from order_event e left join order_part p on p.id = e.part_id left join department d on d.code = p.department_code \
            where e.order_id = ? and (cast(? as varchar) is null or e.part_id is null or p.department_code = ?) order by e.id limit 500""";
    private static final String PART_LINE = """
            select o.id, p.id as part_id, o.number, o.kind, o.title, d.name_zh, d.name_en, p.state, r.due_on, \
            (p.state in ('ISSUED', 'RECEIVED', 'RETURNED') and r.due_on < ?) as late, c.case_number""";
    private static final String PART_FROM = """
             from order_part p join supervision_order o on o.id = p.order_id join department d on d.code = p.department_code left join approval_case c on c.id = o.case_id \
            join lateral (select due_on from order_round where part_id = p.id order by round desc limit 1) r on true""";
    private static final Map<String, String> PART_SORTABLE = Map.of("number", "o.number", "dueOn", "r.due_on", "state", "p.state", "kind", "o.kind");

    private static final String OWED = "select count(*) over (), o.id, o.number, o.title, r.due_on" + PART_FROM;
    private static final String TO_CHECK = """
            select count(*) over (), o.id, o.number, o.title, d.name_zh, d.name_en from order_part p join supervision_order o on o.id = p.order_id \
            join department d on d.code = p.department_code join lateral (select answered_at, answered_by from order_round where part_id = p.id order by round desc limit 1) r on true""";

    @PersistenceContext
    EntityManager em;

    public Page<OrderLine> page(OrderFilter filter, String scope, LocalDate today, PageRequest page) {
        Conditions where = new Conditions();
        String select = where.numbered(LINE, today);
        filtered(where, filter, scope, today);
        List<OrderLine> lines = Columns.of(where.fill(em.createNativeQuery(select + FROM + PARTS_OF + where.where()
                + Conditions.order(page, SORTABLE, "o.issued_at desc", "o.id desc"))).getResultList()).map(OrderReadingRepository::line).toList();
        Conditions counted = filtered(new Conditions(), filter, scope, today);
        return counted.counted(lines, page, em::createNativeQuery, FROM);
    }

    private static Conditions filtered(Conditions where, OrderFilter filter, String scope, LocalDate today) {
        String part = "exists (select 1 from order_part p where p.order_id = o.id and p.department_code = ?)";
        where.andIfGiven("o.kind = ?", filter.kind()).andIfGiven("o.state = ?", filter.state()).andIfGiven(part, scope).andIfGiven(part, filter.departmentCode())
                .containing(filter.text(), "o.number", "o.title", "coalesce(c.case_number, '')");
        return Boolean.TRUE.equals(filter.late()) ? where.and("o.due_on < ?", today) : where;
    }

    public Page<PartLine> parts(String departmentCode, Boolean waiting, String text, LocalDate today, PageRequest page) {
        Conditions where = new Conditions();
        String select = where.numbered(PART_LINE, today);
        filteredParts(where, departmentCode, waiting, text);
        List<PartLine> lines = Columns.of(where.fill(em.createNativeQuery(select + PART_FROM + where.where()
                + Conditions.order(page, PART_SORTABLE, "p.state not in ('ISSUED', 'RECEIVED', 'RETURNED'), r.due_on", "p.id desc"))).getResultList())
                .map(c -> new PartLine(c.number(), c.number(), c.text(), c.constant(OrderKind.class), c.text(), c.text(), c.text(), c.constant(PartState.class), c.day(), c.bool(),
                        c.text())).toList();
        return filteredParts(new Conditions(), departmentCode, waiting, text).counted(lines, page, em::createNativeQuery, PART_FROM);
    }

    private static Conditions filteredParts(Conditions where, String departmentCode, Boolean waiting, String text) {
        where.and("p.department_code = ?", departmentCode).containing(text, "o.number", "o.title", "coalesce(c.case_number, '')");
        return waiting == null ? where : where.and((waiting ? "" : "not ") + "p.state in ('ISSUED', 'RECEIVED', 'RETURNED')");
    }

    /** Parts of the department that it has to receive, or to answer, by their day. @param toAnswer false: those to receive only */
    public Page<WaitingMatter> owed(String departmentCode, boolean toAnswer, int most) {
        Conditions where = new Conditions().and("p.department_code = ?", departmentCode).and("p.state in ('ISSUED'" + (toAnswer ? ", 'RECEIVED', 'RETURNED'" : "") + ")");
        return WaitingMatter.counted(where.fill(em.createNativeQuery(OWED + where.where() + where.numbered(" order by r.due_on, p.id limit ?", most))).getResultList(), c -> {
            long id = c.number();
            String number = c.text();
            String title = c.text();
            return new WaitingMatter(id, number, title, title, c.day());
        });
    }

    /** Answers of that reach to re-check, the oldest first, but for those that the person gave. */
    public Page<WaitingMatter> toCheck(Impartial reach, int most) {
        Conditions where = reach.within(new Conditions().and("p.state = 'ANSWERED' and o.state = 'OPEN'"), "p.department_code", "o.case_id")
                .and("r.answered_by <> ?", reach.username());
        return WaitingMatter.counted(where.fill(em.createNativeQuery(TO_CHECK + where.where() + where.numbered(" order by r.answered_at, p.id limit ?", most))).getResultList(), c -> {
            long id = c.number();
            String number = c.text();
            String title = c.text();
            return new WaitingMatter(id, number, title + " · " + c.text(), title + " · " + c.text(), null);
        });
    }

    public Optional<OrderView> one(long id, String scope, LocalDate today, Escalations escalations) {
        List<OrderView.Part> parts = parts(id, scope, today, escalations);
        Conditions where = new Conditions();
        String select = where.numbered(LINE, today);
        where.and("o.id = ?", id);
        Optional<OrderLine> line = Columns.of(where.fill(em.createNativeQuery(select + FROM + PARTS_OF + where.where())).getResultList()).map(OrderReadingRepository::line).findFirst();
        return parts.isEmpty() ? Optional.empty() : line.map(found -> rows(REST, id).map(c -> new OrderView(found, c.text(), c.text(), c.day(), c.text(), c.text(), c.text(), c.text(),
                c.instant(), c.text(), parts, events(id, scope))).findFirst().orElseThrow());
    }

    /** By signal, the newest first; a scope is the only department whose signals the reader sees, null: all. */
    public Map<Long, List<SignalOrder>> ofSignals(Collection<Long> signalIds, String scope) {
        String ids = signalIds.stream().map(String::valueOf).collect(Collectors.joining(","));
        return rows(OF_SIGNALS, ids, scope, scope).map(c -> new SignalOrder(c.number(), c.number(), c.text(), c.constant(OrderState.class), c.instant(), c.instant(), c.text()))
                .collect(Collectors.groupingBy(SignalOrder::signalId));
    }

    private List<OrderView.Part> parts(long id, String scope, LocalDate today, Escalations escalations) {
        Map<Long, List<OrderView.Round>> rounds = rounds(id, today, escalations);
        return rows(PARTS, id, scope, scope).map(c -> part(c, rounds)).toList();
    }

    private static OrderView.Part part(Columns c, Map<Long, List<OrderView.Round>> rounds) {
        long id = c.number();
        return new OrderView.Part(id, c.count(), c.text(), c.text(), c.text(), c.text(), c.constant(PartState.class), c.instant(), c.text(), rounds.get(id));
    }

    private Map<Long, List<OrderView.Round>> rounds(long id, LocalDate today, Escalations escalations) {
        Map<Long, List<OrderView.File>> files = rows(FILES, id).collect(Collectors.groupingBy(Columns::number,
                Collectors.mapping(c -> new OrderView.File(c.text(), c.text()), Collectors.toList())));
        Map<Long, List<EscalationLine>> steps = escalations.of(Escalations.From.ORDER, rows(ROUND_IDS, id).map(Columns::number).toList());
        return rows(ROUNDS, today, id).collect(Collectors.groupingBy(Columns::number, Collectors.mapping(c -> round(c, files, steps), Collectors.toList())));
    }

    private static OrderView.Round round(Columns c, Map<Long, List<OrderView.File>> files, Map<Long, List<EscalationLine>> steps) {
        long id = c.number();
        return new OrderView.Round(id, c.count(), c.instant(), c.count(), c.day(), c.bool(), c.instant(), c.text(), c.text(), c.constant(OrderVerdict.class), c.instant(), c.text(),
                c.text(), files.getOrDefault(id, List.of()), steps.getOrDefault(id, List.of()));
    }

    private List<OrderView.Event> events(long id, String scope) {
        return rows(EVENTS, id, scope, scope).map(c -> new OrderView.Event(c.constant(OrderStep.class), c.instant(), c.text(), c.text(), c.text(), c.text())).toList();
    }

    private static OrderLine line(Columns c) {
        return new OrderLine(c.number(), c.count(), c.text(), c.constant(OrderKind.class), c.constant(OrderState.class), c.text(), c.text(), c.text(), c.count(), c.count(), c.day(),
                c.bool(), c.instant(), c.text(), c.text(), c.numberOrNull());
    }

    private Stream<Columns> rows(String sql, Object... given) {
        return Columns.of(Conditions.filled(em::createNativeQuery, sql, given).getResultList());
    }
}
