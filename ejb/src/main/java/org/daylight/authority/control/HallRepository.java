package org.daylight.authority.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.daylight.authority.HallCoverage;
import org.daylight.authority.HallItem;
import org.daylight.authority.HallStatus;
import org.daylight.items.EntryClass;
import org.daylight.items.ItemKind;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;

/** Which items are in which hall, and what was decided about those that are not. */
@ApplicationScoped
public class HallRepository {
    private static final String WHY = "case when s.hall_code is not null then null when s.status = 'EXEMPT' then 'EXEMPT' "
            + "when s.planned_on < s.day then 'DELAY_OVER' when s.planned_on is not null then 'DELAYED' "
            + "when s.status = 'OPTIONAL' then 'OPTIONAL' else 'NO_REASON' end";
    private static final Map<String, String> SORTABLE = Map.of("itemCode", "s.code", "nameZh", "s.name_zh", "departmentCode", "s.department_code",
            "status", "s.status", "why", WHY, "plannedOn", "s.planned_on", "enteredOn", "s.entered_on");
    private static final String SCOPE = """
            \sfrom (select t.day, i.code, i.department_code, i.kind, i.entry_class, v.name_zh, v.name_en, c.item_code is not null as selected, \
            hall_status(i.entry_class, v.promised_limit is not null, c.item_code is not null, x.id is not null) as status, \
            h.hall_code, h.entered_on, coalesce(x.reason, d.reason) as reason, coalesce(x.government_document, d.government_document) as document, \
            x.city_opinion_document, d.planned_on \
            from (select cast(? as date) as day) t cross join item i \
            join item_version v on v.item_code = i.code and v.state = 'PUBLISHED' and v.change <> 'REVOKE' \
            and v.effective_from <= t.day and (v.effective_until is null or v.effective_until >= t.day) \
            left join hall_selection c on c.item_code = i.code and c.selected_on <= t.day \
            left join hall_exemption x on x.item_code = i.code and x.valid_from <= t.day and (x.valid_until is null or x.valid_until >= t.day) \
            left join hall_stay h on h.item_code = i.code and h.entered_on <= t.day and (h.last_day is null or h.last_day >= t.day) \
            left join (select distinct on (item_code) item_code, reason, government_document, planned_on, approved_on from hall_delay \
            where approved_on <= cast(? as date) order by item_code, approved_on desc, id desc) d on d.item_code = i.code and x.id is null) s""";
    private static final String LINE = "s.code, s.name_zh, s.name_en, o.code, o.name_zh, o.name_en, s.kind, s.entry_class, s.status, s.hall_code, "
            + "h.name_zh, h.name_en, s.entered_on, " + WHY + ", s.reason, s.document, s.city_opinion_document, s.planned_on, s.selected";
    private static final String NAMES = " join department o on o.code = s.department_code left join hall h on h.code = s.hall_code";

    @PersistenceContext
    EntityManager em;

    public List<HallCoverage> coverage(String department, LocalDate on) {
        return new Selection("o.code, o.name_zh, o.name_en, count(*), count(*) filter (where s.status = 'MANDATORY'), "
                + "count(*) filter (where s.status = 'OPTIONAL'), count(*) filter (where s.status = 'EXEMPT'), "
                + "count(*) filter (where s.status = 'MANDATORY' and s.hall_code is not null), count(*) filter (where s.status = 'OPTIONAL' and s.hall_code is not null), "
                + "count(*) filter (where " + WHY + " = 'NO_REASON')", SCOPE + " join department o on o.code = s.department_code", on, on)
                .and("s.department_code = ?", department).all(em::createNativeQuery, " group by o.code, o.name_zh, o.name_en order by o.code",
                        row -> new HallCoverage(row.text(), row.text(), row.text(), row.number(), row.number(), row.number(), row.number(), row.number(), row.number(), row.number()));
    }

    public Page<HallItem> items(String department, boolean entered, HallItem.Why why, String text, LocalDate on, PageRequest page) {
        return new Selection(LINE, SCOPE + NAMES, on, on).and("(s.hall_code is not null) = ?", entered).and("s.department_code = ?", department)
                .and(WHY + " = ?", why).containing(text, "s.code", "s.name_zh", "s.name_en")
                .page(em::createNativeQuery, page, SORTABLE, "s.department_code", "s.code", HallRepository::item);
    }

    private static HallItem item(Columns row) {
        return new HallItem(row.text(), row.text(), row.text(), row.text(), row.text(), row.text(), row.constant(ItemKind.class),
                row.constant(EntryClass.class), row.constant(HallStatus.class), row.text(), row.text(), row.text(), row.day(),
                row.constant(HallItem.Why.class), row.text(), row.text(), row.text(), row.day(), row.bool());
    }

    public void select(String itemCode, LocalDate on, String by) {
        run("insert into hall_selection (item_code, selected_on, selected_by) values (?1, ?2, ?3) on conflict do nothing", itemCode, on, by);
    }

    public void deselect(String itemCode) {
        run("delete from hall_selection where item_code = ?1", itemCode);
    }

    /** The item is in this hall from the day on; it leaves the hall where it was, and what exempted it is over. */
    public void enter(String itemCode, String hallCode, LocalDate from, String document) {
        leave(itemCode, from, document);
        endExemption(itemCode, from);
        run("insert into hall_stay (item_code, hall_code, entered_on, entry_document) values (?1, ?2, ?3, ?4)", itemCode, hallCode, from, document);
    }

    /** The day before is its last in a hall; false where it was in none. */
    public boolean leave(String itemCode, LocalDate from, String document) {
        int never = run("delete from hall_stay where item_code = ?1 and entered_on >= ?2", itemCode, from);
        return never + run("update hall_stay set last_day = cast(?2 as date) - 1, exit_document = ?3 where item_code = ?1 and entered_on < ?2 "
                + "and (last_day is null or last_day >= ?2)", itemCode, from, document) > 0;
    }

    /** The item stays outside from the day on, by decision of the district government. */
    public void exempt(String itemCode, String reason, String cityDocument, String governmentDocument, String filing, LocalDate from) {
        leave(itemCode, from, governmentDocument);
        endExemption(itemCode, from);
        run("insert into hall_exemption (item_code, reason, city_opinion_document, government_document, filing_number, valid_from) "
                + "values (?1, ?2, ?3, ?4, ?5, ?6)", itemCode, reason, cityDocument, governmentDocument, filing, from);
    }

    private void endExemption(String itemCode, LocalDate from) {
        run("delete from hall_exemption where item_code = ?1 and valid_from >= ?2", itemCode, from);
        run("update hall_exemption set valid_until = cast(?2 as date) - 1 where item_code = ?1 and (valid_until is null or valid_until >= ?2)", itemCode, from);
    }

    /** The item enters later, as the district government approved. */
    public void delay(String itemCode, String reason, LocalDate plannedOn, String governmentDocument, String filing, LocalDate approvedOn) {
        run("insert into hall_delay (item_code, reason, planned_on, government_document, filing_number, approved_on) values (?1, ?2, ?3, ?4, ?5, ?6)",
                itemCode, reason, plannedOn, governmentDocument, filing, approvedOn);
    }

    /**
     * The hall of the window, or the main hall where {@code windowCode} is null; {@code window.unknown}, {@code hall.unknown} (422) where there is
     * none that is open on the day.
     */
    @SuppressWarnings("unchecked")
    public String hallOf(String windowCode, LocalDate on) {
        String sql = windowCode == null ? "select h.code from hall h where h.kind = 'MAIN' and cast(?1 as varchar) is null"
                : "select h.code from hall h join service_window w on w.hall_code = h.code where w.code = ?1 "
                + "and w.active_from <= ?2 and (w.active_until is null or w.active_until >= ?2)";
        List<String> halls = em.createNativeQuery(sql + " and h.active_from <= ?2 and (h.active_until is null or h.active_until >= ?2) order by h.code limit 1")
                .setParameter(1, windowCode).setParameter(2, Date.valueOf(on)).getResultList();
        return halls.stream().findFirst().orElseThrow(() -> windowCode == null ? new Problem(Problem.Kind.REFUSED, "hall.unknown", "ITM-25")
                : new Problem(Problem.Kind.REFUSED, "window.unknown", "ORG-02", windowCode));
    }

    /** The item's department; nobody else changes halls or windows of the item until the transaction ends. {@code item.unknown} (422). */
    @SuppressWarnings("unchecked")
    public String departmentOf(String itemCode) {
        List<String> departments = em.createNativeQuery("select department_code from item where code = ?1 for no key update").setParameter(1, itemCode).getResultList();
        return departments.stream().findFirst().orElseThrow(() -> new Problem(Problem.Kind.REFUSED, "item.unknown", "ITM-01"));
    }

    private int run(String sql, Object... values) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i] instanceof LocalDate day ? Date.valueOf(day) : values[i]);
        }
        return query.executeUpdate();
    }
}
