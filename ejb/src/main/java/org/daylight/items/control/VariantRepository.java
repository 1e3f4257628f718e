package org.daylight.items.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.items.ItemLine;
import org.daylight.items.ItemQuality.Variant;
import org.daylight.kernel.Finding;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;

/**
 * Finds the same item, by basic code or by name, in versions that differ: in name, materials or fees between departments, or twice in one department
 * (四统一: 名称、数量、申报材料、收费).
 */
@ApplicationScoped
public class VariantRepository {
    private static final int MOST_FINDINGS = 50;
    private static final String KEYS = """
            v.id, v.item_code, i.department_code, i.basic_code, v.name_zh, v.name_key, v.materials_key, v.fees_key \
            from item_version v join item i on i.code = v.item_code where v.state = 'PUBLISHED' and v.change <> 'REVOKE' \
            and v.effective_from <= ?1 and (v.effective_until is null or v.effective_until >= ?1)""";
    private static final String KINDS = """
            \scross join lateral (values ('NAME', a.name_zh <> b.name_zh and a.department_code <> b.department_code), \
            ('MATERIALS', a.materials_key is distinct from b.materials_key and a.department_code <> b.department_code), \
            ('FEES', a.fees_key is distinct from b.fees_key and a.department_code <> b.department_code), \
            ('DUPLICATE', a.name_key = b.name_key and a.department_code = b.department_code)) k (kind, holds)""";
    private static final String PAIRS = """
            with f as materialized (select %s), pairs as ( \
            select first_value(id) over (partition by basic_code order by item_code) as one, id as other from f where basic_code is not null \
            union select first_value(id) over (partition by name_key order by item_code), id from f) \
            select %%s from pairs p join f a on a.id = p.one join f b on b.id = p.other%s \
            where p.one <> p.other and k.holds and (?2 = '' or a.department_code = ?2 or b.department_code = ?2)""".formatted(KEYS, KINDS);
    private static final String OF_DRAFT = """
            with f as (select %s), a as (select v.item_code, i.department_code, v.name_zh, v.name_key, v.materials_key, v.fees_key, \
            case when v.attributes is null then i.basic_code else v.attributes ->> 'basicCode' end as basic_code \
            from item_version v join item i on i.code = v.item_code where v.id = ?2 and (v.change = 'SET' or v.change = 'CHANGE' \
            and not exists (select 1 from f where f.item_code = v.item_code and f.name_key = v.name_key))) \
            select k.kind, b.item_code, b.department_code from a join f b on b.item_code <> a.item_code \
            and (b.name_key = a.name_key or b.basic_code = a.basic_code)%s where k.holds order by b.item_code, k.kind limit %d""".formatted(KEYS, KINDS, MOST_FINDINGS);
    private static final Map<String, String> PLACES = Map.of("NAME", "nameZh", "MATERIALS", "materials", "FEES", "fees", "DUPLICATE", "nameZh");
    private static final Map<String, String> CODES = Map.of("NAME", "item.variant-name", "MATERIALS", "item.variant-materials",
            "FEES", "item.variant-fees", "DUPLICATE", "item.variant-duplicate");

    @PersistenceContext
    EntityManager em;
    @Inject
    ItemListRepository lines;

    /** Each item that is not like the first of its like, by code; of a department where it is one of the two. The page's own order stands. */
    public Page<Variant> variants(LocalDate on, Optional<String> department, PageRequest page) {
        List<Object[]> found = rows(pairs("p.one, p.other, k.kind", " order by a.item_code, b.item_code, k.kind offset " + page.first() + " limit "
                + page.size(), on, department)).toList();
        Map<Long, ItemLine> items = lines(found);
        long total = ((Number) pairs("count(*)", "", on, department).getSingleResult()).longValue();
        return new Page<>(found.stream().map(row -> new Variant(items.get(id(row[0])), items.get(id(row[1])), (String) row[2])).toList(), total);
    }

    /**
     * How a version that brings a name into the catalogue differs from its like in force. A change under the name it already has is not held back:
     * otherwise departments that agree could never change, as one of them must be the first.
     */
    public List<Finding> of(long versionId, LocalDate on) {
        return rows(em.createNativeQuery(OF_DRAFT).setParameter(1, Date.valueOf(on)).setParameter(2, versionId))
                .map(row -> Finding.of(PLACES.get((String) row[0]), CODES.get((String) row[0]), "ITM-10", row[1], row[2])).toList();
    }

    private Query pairs(String columns, String rest, LocalDate on, Optional<String> department) {
        return em.createNativeQuery(PAIRS.formatted(columns) + rest).setParameter(1, Date.valueOf(on)).setParameter(2, department.orElse(""));
    }

    private Map<Long, ItemLine> lines(List<Object[]> found) {
        List<Long> ids = found.stream().flatMap(row -> Stream.of(id(row[0]), id(row[1]))).distinct().toList();
        return lines.all(ItemSelection.all().ofVersions(ids)).stream().collect(Collectors.toMap(ItemLine::versionId, Function.identity()));
    }

    private static long id(Object value) {
        return ((Number) value).longValue();
    }

    @SuppressWarnings("unchecked")
    private static Stream<Object[]> rows(Query query) {
        return ((List<Object[]>) query.getResultList()).stream();
    }
}
