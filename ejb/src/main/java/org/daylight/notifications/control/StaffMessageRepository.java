package org.daylight.notifications.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.notifications.StaffMessageKind;
import org.daylight.notifications.StaffMessageLine;
import org.daylight.notifications.TellStaff;

/** Messages to staff as they are written and read. */
@ApplicationScoped
public class StaffMessageRepository {
    private static final String WRITE = """
            with told as (
                insert into staff_message (event, kind, subject_id, number, department_code, for_heads, due_on, created_at)
                values (?, ?, ?, ?, ?, ?, cast(? as date), ?) on conflict on constraint staff_message_once do nothing returning id)
            insert into staff_message_to (username, message_id) select distinct p.username, told.id from told, unnest(string_to_array(?, ',')) as p (username)""";
    private static final String ASSESSED = """
            with told as (
                insert into staff_message (event, kind, subject_id, number, department_code, for_heads, created_at)
                select 'lateness:' || e.id, 'LATENESS_ASSESSED', c.id, c.case_number, c.department_code, true, a.assessed_at
                from late_assessment a join late_explanation e on e.id = a.explanation_id join approval_case c on c.id = e.case_id where c.id = ?
                on conflict on constraint staff_message_once do nothing returning id, event)
            insert into staff_message_to (username, message_id) select e.explained_by, told.id from told join late_explanation e on 'lateness:' || e.id = told.event and e.case_id = ?""";
    private static final String MINE = """
            (select t.message_id as id from staff_message_to t where t.username = ? \
            union select h.id from staff_message h where h.for_heads and h.department_code = ? and h.kind like ?)""";
    private static final String LINE = "select m.id, m.kind, m.subject_id, m.number, d.name_zh, d.name_en, m.due_on, m.created_at, r.message_id is not null as seen";
    private static final String FROM = " from staff_message m join department d on d.code = m.department_code left join staff_message_read r on r.message_id = m.id and r.username = ?";
    private static final String UNREAD = " x where not exists (select 1 from staff_message_read r where r.message_id = x.id and r.username = ?)";
    private static final String CHOSEN = " x where x.id in (select cast(chosen as bigint) from unnest(string_to_array(?, ',')) as chosen) on conflict do nothing";
    private static final String READ = "insert into staff_message_read (username, message_id, read_at) select ?, x.id, ? from ";

    @PersistenceContext
    EntityManager em;

    /** @param ofHeads pattern of the kinds that the person reads as head; empty: none */
    public record Reader(String username, String departmentCode, String ofHeads) {
    }

    public void write(TellStaff told, Instant at) {
        Conditions.filled(em::createNativeQuery, WRITE, told.event(), told.kind(), told.subjectId(), told.number(), told.departmentCode(), told.heads(),
                told.dueOn() == null ? null : told.dueOn().toString(), at, String.join(",", told.persons())).executeUpdate();
    }

    /** Each assessment of the case that nobody was told of is told to who explained and to who heads the department. */
    public void assessed(long caseId) {
        em.flush();
        Conditions.filled(em::createNativeQuery, ASSESSED, caseId, caseId).executeUpdate();
    }

    /** The newest first. */
    public Page<StaffMessageLine> page(Reader reader, boolean unread, PageRequest page) {
        Conditions rows = new Conditions();
        String from = rows.numbered(FROM, reader.username());
        mine(rows, reader, unread);
        List<StaffMessageLine> lines = Columns.of(rows.fill(em.createNativeQuery(LINE + from + rows.where() + Conditions.order(page, Map.of(), "m.id desc", "m.id")))
                .getResultList()).map(StaffMessageRepository::line).toList();
        return rows.counted(lines, page, em::createNativeQuery, from);
    }

    private static void mine(Conditions where, Reader reader, boolean unread) {
        where.and("m.id in " + MINE, reader.username(), reader.departmentCode(), reader.ofHeads());
        if (unread) {
            where.and("r.message_id is null");
        }
    }

    private static StaffMessageLine line(Columns c) {
        return new StaffMessageLine(c.number(), c.constant(StaffMessageKind.class), c.number(), c.text(), c.text(), c.text(), c.day(), c.instant(), c.bool());
    }

    /** As far as one more than {@code most}. */
    public long unread(Reader reader, int most) {
        return ((Number) Conditions.filled(em::createNativeQuery, "select count(*) from (select 1 from " + MINE + UNREAD + " limit ?) counted", reader.username(),
                reader.departmentCode(), reader.ofHeads(), reader.username(), most + 1).getSingleResult()).longValue();
    }

    /** Empty where it is not the reader's. */
    public Optional<StaffMessageLine> one(Reader reader, long id) {
        Conditions rows = new Conditions();
        String from = rows.numbered(FROM, reader.username());
        mine(rows, reader, false);
        rows.and("m.id = ?", id);
        return Columns.of(rows.fill(em.createNativeQuery(LINE + from + rows.where())).getResultList()).map(StaffMessageRepository::line).findFirst();
    }

    public void read(Reader reader, List<Long> ids, Instant at) {
        mark(reader, at, CHOSEN, ids.stream().distinct().map(String::valueOf).collect(Collectors.joining(",")));
    }

    /** Up to the message, inclusive. */
    public void readAll(Reader reader, long last, Instant at) {
        mark(reader, at, " x where x.id <= ? on conflict do nothing", last);
    }

    private void mark(Reader reader, Instant at, String which, Object ids) {
        Conditions.filled(em::createNativeQuery, READ + MINE + which, reader.username(), at, reader.username(), reader.departmentCode(), reader.ofHeads(), ids).executeUpdate();
    }
}
