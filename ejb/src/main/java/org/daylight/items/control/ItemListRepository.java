package org.daylight.items.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.items.HandlingType;
import org.daylight.items.ItemChange;
import org.daylight.items.ItemKind;
import org.daylight.items.ItemLine;
import org.daylight.items.ItemState;
import org.daylight.items.ItemVersionPage.ReviewLine;
import org.daylight.items.ItemVersionPage.SignOff;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;

/** Reads lists of versions without their contents: one query for a page, one for its count. */
@ApplicationScoped
public class ItemListRepository {
    /** A version was looked at this often at most, as far as its page tells. */
    private static final int MOST_REVIEWS = 500;
    static final String LINE = """
            v.item_code, v.id, v.version, v.name_zh, v.name_en, i.department_code, i.power_type, i.kind, v.state, v.change, v.handling_type, \
            v.statutory_limit, v.promised_limit, v.effective_from, v.effective_until, v.submitted_at""";
    private static final String FROM = " from item_version v join item i on i.code = v.item_code";
    private static final Map<String, String> SORTABLE = Map.of("itemCode", "v.item_code", "nameZh", "v.name_zh", "departmentCode", "i.department_code",
            "state", "v.state", "promisedLimit", "v.promised_limit", "effectiveFrom", "v.effective_from", "submittedAt", "v.submitted_at");
    private static final String BY_CODE = "v.item_code, v.version desc";

    @PersistenceContext
    EntityManager em;

    /** {@code page.unsortable} (400). By code, newest version first, where the page asks for no order. */
    public Page<ItemLine> page(ItemSelection selection, PageRequest page) {
        Query query = em.createNativeQuery("select " + LINE + FROM + selection.where()
                + Conditions.order(page, SORTABLE, BY_CODE, BY_CODE));
        return new Page<>(lines(selection.fill(query)), count(selection));
    }

    /** By code, newest version first. */
    public List<ItemLine> all(ItemSelection selection) {
        return lines(selection.fill(em.createNativeQuery("select " + LINE + FROM + selection.where() + " order by " + BY_CODE)));
    }

    /** Oldest first. */
    public List<ReviewLine> reviews(long versionId) {
        return rows(em.createNativeQuery("select stage, outcome, actor, department_code, at, opinion, document_no from item_review "
                + "where version_id = ?1 order by id limit ?2").setParameter(1, versionId).setParameter(2, MOST_REVIEWS))
                .map(c -> new ReviewLine(c.constant(ItemState.class), c.text(), c.text(), c.text(), c.instant(), c.text(), c.text())).toList();
    }

    public List<SignOff> coordination(long versionId) {
        return rows(em.createNativeQuery("select department_code, asked_at, signed_by, signed_at from item_coordination where version_id = ?1 "
                + "order by department_code").setParameter(1, versionId))
                .map(c -> new SignOff(c.text(), c.instant(), c.text(), c.instant())).toList();
    }

    /** How many versions each department has, by its code. */
    public Map<String, Long> byDepartment(ItemSelection selection) {
        return rows(selection.fill(em.createNativeQuery("select i.department_code, count(*)" + FROM + selection.where() + " group by i.department_code")))
                .map(c -> Map.entry(c.text(), c.number())).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private long count(ItemSelection selection) {
        return ((Number) selection.fill(em.createNativeQuery("select count(*)" + FROM + selection.where())).getSingleResult()).longValue();
    }

    private static List<ItemLine> lines(Query query) {
        return rows(query).map(ItemListRepository::line).toList();
    }

    static ItemLine line(Columns c) {
        return new ItemLine(c.text(), c.number(), c.count(), c.text(), c.text(), c.text(), c.text(), c.constant(ItemKind.class),
                c.constant(ItemState.class), c.constant(ItemChange.class), c.constant(HandlingType.class), c.countOrNull(), c.countOrNull(), c.day(), c.day(),
                c.instant());
    }

    private static Stream<Columns> rows(Query query) {
        return Columns.of(query.getResultList());
    }
}
