package org.daylight.authority.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daylight.authority.HallItem;
import org.daylight.authority.ReceptionKind;
import org.daylight.authority.Right;
import org.daylight.authority.WindowChoice;
import org.daylight.authority.WindowItemLine;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;

/** Which window receives which item; reads windows, halls and people. */
@ApplicationScoped
public class WindowRepository {
    private static final Map<String, String> SORTABLE = Map.of("windowCode", "m.window_code", "itemCode", "m.item_code", "reception", "m.reception",
            "validFrom", "m.valid_from", "validUntil", "m.valid_until");
    private static final String CURRENT = "m.valid_from <= t.day and (m.valid_until is null or m.valid_until >= t.day)";
    private static final String LINE = """
            m.id, w.code, w.name_zh, w.name_en, wd.name_zh, wd.name_en, h.name_zh, h.name_en, m.item_code, n.name_zh, n.name_en, \
            d.code, d.name_zh, d.name_en, m.reception, m.document_no, m.note, m.valid_from, m.valid_until, g.held,\s""" + CURRENT;
    private static final String FROM = """
            \sfrom (select cast(? as date) as day) t cross join window_item m join service_window w on w.code = m.window_code \
            join department wd on wd.code = w.department_code join hall h on h.code = w.hall_code join item i on i.code = m.item_code \
            join department d on d.code = i.department_code \
            left join lateral (select v.name_zh, v.name_en from item_version v where v.item_code = i.code and v.state = 'PUBLISHED' \
            order by v.effective_from <= t.day desc, v.version desc limit 1) n on true \
            left join lateral (select string_agg(g.right_code, ',') as held from authority_letter l join authority_grant g on g.letter_id = l.id \
            where l.department_code = i.department_code and l.state = 'EFFECTIVE' and l.in_force_from <= t.day \
            and (l.in_force_until is null or l.in_force_until >= t.day) and g.item_code = i.code) g on true""";
    private static final String OPEN_WINDOW = "w.active_from <= t.day and (w.active_until is null or w.active_until >= t.day) and exists (select 1 from hall o "
            + "where o.code = w.hall_code and o.active_from <= t.day and (o.active_until is null or o.active_until >= t.day))";
    private static final String HELD = " from (select cast(? as date) as day) t cross join window_item m join service_window w on w.code = m.window_code and "
            + OPEN_WINDOW;
    private static final String WITHOUT = """
            \sfrom (select cast(? as date) as day) t cross join hall_stay s join hall h on h.code = s.hall_code join item i on i.code = s.item_code \
            join department d on d.code = i.department_code join item_version v on v.item_code = i.code and v.state = 'PUBLISHED' \
            and v.change <> 'REVOKE' and v.effective_from <= t.day and (v.effective_until is null or v.effective_until >= t.day)""";

    @PersistenceContext
    EntityManager em;

    public List<ReceptionRules.Holding> holding(String itemCode, LocalDate on) {
        return new Selection("w.code, w.department_code, m.reception", HELD, on).and(CURRENT).and("m.item_code = ?", itemCode)
                .all(em::createNativeQuery, " order by w.code", row -> new ReceptionRules.Holding(row.text(), row.text(), row.constant(ReceptionKind.class)));
    }

    /** The department's items that some window holds and this one does not. */
    public Set<String> heldElsewhere(String windowCode, String department, LocalDate on) {
        return Set.copyOf(new Selection("distinct m.item_code, 1", HELD + " join item i on i.code = m.item_code", on).and(CURRENT)
                .and("i.department_code = ?", department).and("not exists (select 1 from window_item s where s.window_code = ? and s.item_code = m.item_code "
                + "and s.valid_from <= t.day and (s.valid_until is null or s.valid_until >= t.day))", windowCode).all(em::createNativeQuery, "", Columns::text));
    }

    /** Items of other departments at the window, or, where {@code seat} is null, at any window of the department. */
    public Set<String> entrustedTo(String seat, String department, LocalDate on) {
        return Set.copyOf(new Selection("distinct m.item_code, 1", HELD + " join item i on i.code = m.item_code", on).and(CURRENT).and("w.code = ?", seat)
                .and("w.department_code = ?", seat == null ? department : null).and("i.department_code <> ?", department).all(em::createNativeQuery, "", Columns::text));
    }

    /** Windows open on the day, by hall and number; {@code department} null: all. */
    public List<WindowChoice> windows(String department, LocalDate on) {
        return new Selection("w.code, w.name_zh, w.name_en, w.department_code, w.hall_code", " from (select cast(? as date) as day) t cross join service_window w", on)
                .and(OPEN_WINDOW).and("w.department_code = ?", department).all(em::createNativeQuery, " order by w.hall_code, w.number",
                        row -> new WindowChoice(row.text(), row.text(), row.text(), row.text(), row.text()));
    }

    /** Items by code; {@code department} null: all. */
    public List<WindowChoice> items(String department, String text, LocalDate on) {
        return new Selection("i.code, v.name_zh, v.name_en, i.department_code", """
                \sfrom (select cast(? as date) as day) t cross join item i join item_version v on v.item_code = i.code and v.state = 'PUBLISHED' \
                and v.change <> 'REVOKE' and v.promised_limit is not null and v.effective_from <= t.day \
                and (v.effective_until is null or v.effective_until >= t.day)""", on).and("i.department_code = ?", department)
                .containing(text, "i.code", "v.name_zh", "v.name_en").all(em::createNativeQuery, " order by i.code limit 20",
                        row -> new WindowChoice(row.text(), row.text(), row.text(), row.text(), null));
    }

    public Page<WindowItemLine> page(String department, String windowCode, ReceptionKind reception, boolean currentOnly, String text, LocalDate on, PageRequest page) {
        Selection selection = new Selection(LINE, FROM, on).and("(i.department_code = ? or w.department_code = ?)", department, department)
                .and("w.code = ?", windowCode).and("m.reception = ?", reception).containing(text, "m.item_code", "n.name_zh", "n.name_en", "w.name_zh", "w.name_en");
        return (currentOnly ? selection.and(CURRENT) : selection).page(em::createNativeQuery, page, SORTABLE, "w.hall_code, w.number, m.item_code", "m.id", WindowRepository::line);
    }

    /** Items in a hall, without a window that is open and holds them. */
    public Page<HallItem> withoutWindow(String department, LocalDate on, PageRequest page) {
        return new Selection("i.code, v.name_zh, v.name_en, d.code, d.name_zh, d.name_en, h.code, h.name_zh, h.name_en, s.entered_on", WITHOUT, on)
                .and("s.entered_on <= t.day and (s.last_day is null or s.last_day >= t.day)").and("v.promised_limit is not null").and("d.code = ?", department)
                .and("not exists (select 1 from window_item m join service_window w on w.code = m.window_code and " + OPEN_WINDOW + " where m.item_code = i.code and " + CURRENT + ")")
                .page(em::createNativeQuery, page, Map.of("itemCode", "i.code"), "d.code", "i.code", row -> new HallItem(row.text(), row.text(), row.text(), row.text(), row.text(), row.text(),
                        null, null, null, row.text(), row.text(), row.text(), row.day(), null, null, null, null, null, false));
    }

    /** One mapping's item department, window department and reception. */
    public Optional<String[]> departmentsOf(long id) {
        return new Selection("i.department_code, w.department_code", " from window_item m join item i on i.code = m.item_code join service_window w on w.code = m.window_code")
                .and("m.id = ?", id).all(em::createNativeQuery, "", row -> new String[] {row.text(), row.text()}).stream().findFirst();
    }

    /** False where the window holds the item already at some time of the period; the item is locked, see {@link HallRepository#departmentOf}. */
    public boolean add(String windowCode, String itemCode, ReceptionKind reception, String documentNo, String note, LocalDate from, LocalDate until, String by, Instant at) {
        Query insert = em.createNativeQuery("""
                insert into window_item (window_code, item_code, reception, document_no, note, valid_from, valid_until, recorded_by, recorded_at) \
                select ?1, ?2, ?3, ?4, ?5, ?6, cast(?7 as date), ?8, ?9 where not exists (select 1 from window_item m where m.window_code = ?1 \
                and m.item_code = ?2 and daterange(m.valid_from, m.valid_until, '[]') && daterange(?6, cast(?7 as date), '[]'))""");
        return insert.setParameter(1, windowCode).setParameter(2, itemCode).setParameter(3, reception.name()).setParameter(4, documentNo)
                .setParameter(5, note).setParameter(6, Date.valueOf(from)).setParameter(7, until == null ? null : until.toString()).setParameter(8, by)
                .setParameter(9, Timestamp.from(at)).executeUpdate() == 1;
    }

    /** The mapping ends on this day, inclusive; one that had not begun by then never was. */
    public void end(long id, LocalDate lastDay) {
        em.createNativeQuery("delete from window_item where id = ?1 and valid_from > ?2").setParameter(1, id).setParameter(2, Date.valueOf(lastDay)).executeUpdate();
        em.createNativeQuery("update window_item set valid_until = ?2 where id = ?1 and (valid_until is null or valid_until > ?2)").setParameter(1, id)
                .setParameter(2, Date.valueOf(lastDay)).executeUpdate();
    }

    private static WindowItemLine line(Columns row) {
        return new WindowItemLine(row.number(), row.text(), row.text(), row.text(), row.text(), row.text(), row.text(), row.text(), row.text(), row.text(),
                row.text(), row.text(), row.text(), row.text(), row.constant(ReceptionKind.class), row.text(), row.text(), row.day(), row.day(),
                rights(row.text()), row.bool());
    }

    private static Set<Right> rights(String held) {
        Set<Right> rights = EnumSet.noneOf(Right.class);
        if (held != null) {
            Arrays.stream(held.split(",")).map(Right::valueOf).forEach(rights::add);
        }
        return rights;
    }
}
