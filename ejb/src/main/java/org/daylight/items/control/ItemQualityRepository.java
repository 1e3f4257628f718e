package org.daylight.items.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.daylight.items.ItemQuality.DepartmentLine;
import org.daylight.items.ItemQuality.IncompleteItem;
import org.daylight.items.ItemSheet;
import org.daylight.items.entity.ItemVersion;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.Finding;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;

/**
 * Keeps what versions in force lack, and finds those that say something else than their like. Parameter 1 is the day, 2 the department or an empty
 * text for all.
 */
@ApplicationScoped
public class ItemQualityRepository {
    private static final String IN_FORCE = """
            v.state = 'PUBLISHED' and v.change <> 'REVOKE' and v.effective_from <= ?1 and (v.effective_until is null or v.effective_until >= ?1)""";
    private static final String STALE = """
            select v.id from item_version v join item i on i.code = v.item_code left join item_check c on c.version_id = v.id \
            left join jsonb_each_text(cast(?2 as jsonb)) s on s.key = i.power_type \
            where %s and c.schema_key is distinct from coalesce(s.value, '') order by v.id""".formatted(IN_FORCE);
    private static final String KEEP = """
            insert into item_check (version_id, schema_key, findings, found) \
            select r.id, r.key, r.findings, jsonb_array_length(r.findings) from jsonb_to_recordset(cast(?1 as jsonb)) r (id bigint, key text, findings jsonb) \
            on conflict (version_id) do update set schema_key = excluded.schema_key, findings = excluded.findings, found = excluded.found""";
    private static final String CHECKED = """
            \sfrom item_version v join item i on i.code = v.item_code join item_check c on c.version_id = v.id \
            where %s and (?2 = '' or i.department_code = ?2)""".formatted(IN_FORCE);
    private static final Map<String, String> SORTABLE = Map.of("itemCode", "v.item_code", "nameZh", "v.name_zh", "departmentCode", "i.department_code",
            "findings", "c.found");

    @PersistenceContext
    EntityManager em;

    /** Versions in force of which nobody knows what they lack under these schemas; until the transaction ends nobody else finds it out. */
    @SuppressWarnings("unchecked")
    public List<Long> unchecked(LocalDate on, Map<String, String> schemaKeys) {
        Query stale = em.createNativeQuery(STALE).setParameter(1, Date.valueOf(on)).setParameter(2, ItemJson.text(schemaKeys));
        if (stale.getResultList().isEmpty()) {
            return List.of();
        }
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('item_check'))").getSingleResult();
        return (List<Long>) stale.getResultList();
    }

    public List<ItemVersion> versions(List<Long> ids) {
        return em.createQuery("select v from ItemVersion v join fetch v.item where v.id in :ids", ItemVersion.class).setParameter("ids", ids)
                .getResultList();
    }

    /**
     * What stands beside a version, as it is stored.
     *
     * @param attributes null: the item's own
     */
    public record Documents(String content, String attributes) {
        /** The sheet of the version that they stand beside. */
        ItemSheet sheet(ItemVersion version) {
            return version.sheet(attributes == null ? version.item().attributes() : ItemJson.attributes(attributes), ItemJson.content(content));
        }
    }

    /** By version. */
    public Map<Long, Documents> documents(List<Long> ids) {
        Map<Long, Documents> documents = new HashMap<>();
        rows(em.createNativeQuery("select id, cast(content as text) as content, case when state <> 'PUBLISHED' then cast(attributes as text) end as attributes "
                + "from item_version where id in (select cast(jsonb_array_elements_text(cast(?1 as jsonb)) as bigint))").setParameter(1, ids.toString()))
                .forEach(c -> documents.put(c.number(), new Documents(c.text(), c.text())));
        return documents;
    }

    /** What was found for a version. */
    public record Check(long id, String key, List<Finding> findings) {
    }

    public void keep(List<Check> checks) {
        em.createNativeQuery(KEEP).setParameter(1, ItemJson.text(checks)).executeUpdate();
    }

    /** By department. */
    public List<DepartmentLine> byDepartment(LocalDate on, Optional<String> department) {
        return rows(filled("select i.department_code, cast(count(*) as integer) as published, cast(count(*) filter (where c.found > 0) as integer) as incomplete, "
                + "cast(sum(c.found) as integer) as found" + CHECKED + " group by i.department_code order by i.department_code", on, department))
                .map(c -> new DepartmentLine(c.text(), c.count(), c.count(), c.count())).toList();
    }

    /** Those that lack most first. */
    public Page<IncompleteItem> incomplete(LocalDate on, Optional<String> department, PageRequest page) {
        String incomplete = CHECKED + " and c.found > 0";
        List<IncompleteItem> items = rows(filled("select " + ItemListRepository.LINE + ", cast(c.findings as text) as findings" + incomplete
                + Conditions.order(page, SORTABLE, "c.found desc", "v.item_code"), on, department)).map(c -> new IncompleteItem(ItemListRepository.line(c), ItemJson.findings(c.text()))).toList();
        return new Page<>(items, ((Number) filled("select count(*)" + incomplete, on, department).getSingleResult()).longValue());
    }

    private Query filled(String sql, LocalDate on, Optional<String> department) {
        return em.createNativeQuery(sql).setParameter(1, Date.valueOf(on)).setParameter(2, department.orElse(""));
    }

    private static Stream<Columns> rows(Query query) {
        return Columns.of(query.getResultList());
    }
}
