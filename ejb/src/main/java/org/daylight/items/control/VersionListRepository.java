package org.daylight.items.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daylight.items.HandlingType;
import org.daylight.items.ItemChange;
import org.daylight.items.ItemKind;
import org.daylight.items.ItemLine;
import org.daylight.items.ItemState;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;

/** Lists of versions that wait for somebody. */
@ApplicationScoped
public class VersionListRepository {
    private static final Map<String, String> SORTABLE = Map.of("itemCode", "v.item_code", "nameZh", "v.name_zh", "departmentCode", "i.department_code",
            "state", "v.state", "promisedLimit", "v.promised_limit", "effectiveFrom", "v.effective_from", "submittedAt", "v.submitted_at");
    private static final String LINE = """
            select v.item_code, v.id, v.version, v.name_zh, v.name_en, i.department_code, i.power_type, i.kind, v.state, v.change, v.handling_type, \
            v.statutory_limit, v.promised_limit, v.effective_from, v.effective_until, v.submitted_at""";
    private static final String FROM = " from item_version v join item i on i.code = v.item_code where ";
    private static final String OPEN = "v.state not in ('PUBLISHED', 'WITHDRAWN')";
    private static final String NOT_BY = """
            \sand v.drafted_by is distinct from ?1 and not exists (select 1 from item_review r where r.version_id = v.id and r.actor = ?1 \
            and (r.outcome = 'SUBMITTED' or r.id = (select max(l.id) from item_review l where l.version_id = v.id)))""";

    @PersistenceContext
    EntityManager em;

    /** @param roles of those who look */
    public Page<ItemLine> waiting(Set<String> roles, String person, String department, PageRequest page) {
        return page(turns(roles) + NOT_BY, List.of(person, department), page, "v.submitted_at, v.id");
    }

    public boolean isWaiting(long versionId, Set<String> roles, String person, String department) {
        Query query = em.createNativeQuery("select v.id" + FROM + turns(roles) + NOT_BY + " and v.id = ?3");
        return !query.setParameter(1, person).setParameter(2, department).setParameter(3, versionId).getResultList().isEmpty();
    }

    /**
     * Versions not yet reported whose planned first day comes no later.
     *
     * @param department null: all
     */
    public Page<ItemLine> unreported(LocalDate firstDayUntil, String department, PageRequest page) {
        String condition = OPEN + " and v.submitted_at is null and v.effective_from <= ?1";
        Date until = Date.valueOf(firstDayUntil);
        return department == null ? page(condition, List.of(until), page, "v.effective_from, v.id")
                : page(condition + " and i.department_code = ?2", List.of(until, department), page, "v.effective_from, v.id");
    }

    /** The department is always a parameter, so that every list has the same two. */
    private static String turns(Set<String> roles) {
        List<String> turns = new ArrayList<>(List.of("?2 is null"));
        for (ItemState stage : List.of(ItemState.SECTION_REVIEW, ItemState.COORDINATION, ItemState.CENTRE_REVIEW, ItemState.CONFIRMATION)) {
            if (roles.contains(ConfirmationRules.roleOf(stage))) {
                turns.add("v.state = '" + stage + "'" + ofDepartment(stage));
            }
        }
        return OPEN + " and (" + String.join(" or ", turns) + ")";
    }

    private static String ofDepartment(ItemState stage) {
        return switch (stage) {
            case SECTION_REVIEW -> " and i.department_code = ?2";
            case COORDINATION -> " and exists (select 1 from item_coordination c where c.version_id = v.id and c.department_code = ?2"
                    + " and c.signed_at is null)";
            default -> "";
        };
    }

    private Page<ItemLine> page(String condition, List<Object> parameters, PageRequest page, String ownOrder) {
        Query rows = em.createNativeQuery(LINE + FROM + condition + " order by " + order(page, ownOrder) + " offset " + page.first()
                + " limit " + page.size());
        Query count = em.createNativeQuery("select count(*)" + FROM + condition);
        for (int i = 0; i < parameters.size(); i++) {
            rows.setParameter(i + 1, parameters.get(i));
            count.setParameter(i + 1, parameters.get(i));
        }
        List<ItemLine> lines = ((List<?>) rows.getResultList()).stream().map(row -> line(new Columns((Object[]) row))).toList();
        return new Page<>(lines, ((Number) count.getSingleResult()).longValue());
    }

    private static String order(PageRequest page, String ownOrder) {
        if (page.sort() == null) {
            return ownOrder;
        }
        String column = SORTABLE.get(page.sort());
        if (column == null) {
            throw new Problem(Problem.Kind.BAD_INPUT, "page.unsortable", null);
        }
        return column + (page.ascending() ? " asc" : " desc") + " nulls last, v.id";
    }

    private static ItemLine line(Columns c) {
        return new ItemLine(c.text(), c.number(), (int) c.number(), c.text(), c.text(), c.text(), c.text(), c.constant(ItemKind.class),
                c.constant(ItemState.class), c.constant(ItemChange.class), c.constant(HandlingType.class), c.count(), c.count(), c.day(), c.day(),
                c.instant());
    }
}
