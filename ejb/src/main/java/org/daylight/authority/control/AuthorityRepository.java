package org.daylight.authority.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daylight.authority.Right;
import org.daylight.authority.UnauthorisedItem;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;

/** Counts of what windows may do; reads items and departments, writes nothing. */
@ApplicationScoped
public class AuthorityRepository {
    private static final String WHY = "case when s.exempt then 'EXEMPT' when s.kind is not null then s.kind when s.letter_id is null then 'NO_LETTER' "
            + "when h.rights = 0 then 'NOT_IN_LETTER' else 'NOT_GRANTED' end";
    private static final Map<String, String> SORTABLE = Map.of("itemCode", "s.code", "nameZh", "s.name_zh", "departmentCode", "s.department_code", "why", WHY);
    /** Items in force on the day that people apply for, each with the letter in force and what takes it out of the rate. */
    private static final String SCOPE = """
            \sfrom (select i.code, i.department_code, v.name_zh, v.name_en, l.id as letter_id, l.document_no, l.in_force_until, \
            e.kind, e.reason, e.basis, x.id is not null as exempt \
            from (select cast(? as date) as day) t cross join item i \
            join item_version v on v.item_code = i.code and v.state = 'PUBLISHED' and v.change <> 'REVOKE' and v.promised_limit is not null \
            and v.effective_from <= t.day and (v.effective_until is null or v.effective_until >= t.day) \
            left join authority_letter l on l.department_code = i.department_code and l.state = 'EFFECTIVE' \
            and l.in_force_from <= t.day and (l.in_force_until is null or l.in_force_until >= t.day) \
            left join authority_exception e on e.letter_id = l.id and e.item_code = i.code \
            left join hall_exemption x on x.item_code = i.code and x.valid_from <= t.day and (x.valid_until is null or x.valid_until >= t.day)) s""";
    private static final String HELD = """
            \sleft join lateral (select count(*) as rights, string_agg(g.right_code, ',') as held from authority_grant g \
            where g.letter_id = s.letter_id and g.item_code = s.code) h on true""";

    @PersistenceContext
    EntityManager em;

    /** By code; {@code department} null: all. */
    public List<AuthorityRules.Items> departments(String department, LocalDate on) {
        return new Selection("d.code, d.name_zh, d.name_en, max(s.letter_id), max(s.document_no), max(s.in_force_until), count(*), "
                + "count(*) filter (where s.kind is not null and not s.exempt), count(*) filter (where s.exempt)", SCOPE + " join department d on d.code = s.department_code", on)
                .and("s.department_code = ?", department).all(em::createNativeQuery, " group by d.code, d.name_zh, d.name_en order by d.code",
                        row -> new AuthorityRules.Items(row.text(), row.text(), row.text(), row.numberOrNull(), row.text(), row.day(), row.number(), row.number(), row.number()));
    }

    public List<AuthorityRules.Grants> grants(String department, LocalDate on) {
        return new Selection("s.department_code, g.right_code, count(*) filter (where s.kind is null and not s.exempt), count(*)",
                SCOPE + " join authority_grant g on g.letter_id = s.letter_id and g.item_code = s.code", on).and("s.department_code = ?", department)
                .all(em::createNativeQuery, " group by s.department_code, g.right_code",
                        row -> new AuthorityRules.Grants(row.text(), row.constant(Right.class), row.number(), row.number()));
    }

    /** Percent by right, the highest first. */
    public Map<Right, List<Integer>> targets() {
        Map<Right, List<Integer>> targets = new EnumMap<>(Right.class);
        new Selection("t.right_code, t.percent", " from authority_target t").all(em::createNativeQuery, " order by t.percent desc",
                row -> targets.computeIfAbsent(row.constant(Right.class), right -> new ArrayList<>()).add((int) row.number()));
        return targets;
    }

    public Page<UnauthorisedItem> unauthorised(String department, Right right, UnauthorisedItem.Why why, String text, LocalDate on, PageRequest page) {
        return new Selection("s.code, s.name_zh, s.name_en, d.code, d.name_zh, d.name_en, " + WHY + ", h.held, s.reason, s.basis",
                SCOPE + HELD + " join department d on d.code = s.department_code", on)
                .and("h.rights < ?", right == null ? Right.values().length : null)
                .and("(h.held is null or position(? in h.held) = 0)", right).and("s.department_code = ?", department).and(WHY + " = ?", why)
                .containing(text, "s.code", "s.name_zh", "s.name_en").page(em::createNativeQuery, page, SORTABLE, "s.department_code", "s.code", AuthorityRepository::item);
    }

    private static UnauthorisedItem item(Columns row) {
        return new UnauthorisedItem(row.text(), row.text(), row.text(), row.text(), row.text(), row.text(), row.constant(UnauthorisedItem.Why.class),
                missing(row.text()), row.text(), row.text());
    }

    private static Set<Right> missing(String held) {
        Set<Right> missing = EnumSet.allOf(Right.class);
        if (held != null) {
            for (String right : held.split(",")) {
                missing.remove(Right.valueOf(right));
            }
        }
        return missing;
    }
}
