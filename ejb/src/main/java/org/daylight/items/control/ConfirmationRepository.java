package org.daylight.items.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daylight.items.ItemChange;
import org.daylight.items.ItemState;
import org.daylight.kernel.Columns;

/** Versions on their way: where each stands, who looked, who signed. */
@ApplicationScoped
public class ConfirmationRepository {
    private static final String HOLD_ITEM = "select i.code from item i where i.code = (select v.item_code from item_version v where v.id = ?1) for update";
    private static final String HOLD_VERSION = "select v.id from item_version v where v.id = ?1 for update";
    private static final String STANDING = """
            select v.item_code, i.department_code, v.version, v.revision, v.state, v.change, v.effective_from, v.effective_until, v.drafted_by, v.saved_by, \
            (select r.actor from item_review r where r.version_id = v.id order by r.id desc limit 1) as last_actor \
            from item_version v join item i on i.code = v.item_code where v.id = ?1""";
    private static final String SUBMITTERS = "select distinct r.actor from item_review r where r.version_id = ?1 and r.outcome = 'SUBMITTED'";
    /** Departments that act in the flow as it is to be, or as it is where it was published last. */
    private static final String OTHERS = """
            with looked_at as (select v.id, v.item_code, i.department_code from item_version v join item i on i.code = v.item_code where v.id = ?1), \
            flows as (select v.content from item_version v where v.id = ?1 union all \
                (select p.content from item_version p join looked_at l on l.item_code = p.item_code \
                    where p.state = 'PUBLISHED' and p.change <> 'REVOKE' order by p.version desc limit 1)) \
            select distinct step.act ->> 'department' from flows, looked_at l, \
                lateral jsonb_array_elements(case when jsonb_typeof(flows.content -> 'steps') = 'array' then flows.content -> 'steps' else '[]' end) as step(act) \
            where coalesce(step.act ->> 'department', '') not in ('', l.department_code)""";
    private static final String LAST_START = """
            select max(p.effective_from) from item_version p where p.item_code = ?1 and p.state = 'PUBLISHED' and p.change <> 'REVOKE'""";

    @PersistenceContext
    EntityManager em;

    /** Nobody else changes a version of the item until the transaction ends; empty where there is no such version. */
    public Optional<VersionStanding> hold(long versionId) {
        if (em.createNativeQuery(HOLD_ITEM).setParameter(1, versionId).getResultList().isEmpty()) {
            return Optional.empty();
        }
        em.createNativeQuery(HOLD_VERSION).setParameter(1, versionId).getResultList();
        Columns c = new Columns((Object[]) em.createNativeQuery(STANDING).setParameter(1, versionId).getSingleResult());
        return Optional.of(standing(versionId, c));
    }

    private VersionStanding standing(long versionId, Columns c) {
        String itemCode = c.text();
        String department = c.text();
        int version = c.count();
        long revision = c.number();
        ItemState state = c.constant(ItemState.class);
        ItemChange change = c.constant(ItemChange.class);
        LocalDate from = c.day();
        LocalDate until = c.day();
        Set<String> writers = new HashSet<>(texts(em.createNativeQuery(SUBMITTERS).setParameter(1, versionId)));
        Optional.ofNullable(c.text()).ifPresent(writers::add);
        Optional.ofNullable(c.text()).ifPresent(writers::add);
        return new VersionStanding(versionId, itemCode, department, version, revision, state, change, from, until, c.text(), writers);
    }

    /** Other departments that act in its flow, or did so far. */
    public Set<String> othersInFlow(long versionId) {
        return Set.copyOf(texts(em.createNativeQuery(OTHERS).setParameter(1, versionId)));
    }

    /** Those of the codes that are no department. */
    public Set<String> unknownDepartments(Set<String> codes) {
        Set<String> unknown = new HashSet<>(codes);
        codes.stream().filter(code -> !texts(em.createNativeQuery("select d.code from department d where d.code = ?1").setParameter(1, code)).isEmpty())
                .forEach(unknown::remove);
        return unknown;
    }

    /** All of them are asked anew and nobody else; earlier signatures do not count. */
    public void askToSign(long versionId, Set<String> departments, Look look) {
        em.createNativeQuery("delete from item_coordination where version_id = ?1").setParameter(1, versionId).executeUpdate();
        departments.forEach(code -> em.createNativeQuery("insert into item_coordination (version_id, department_code, asked_at) values (?1, ?2, ?3)")
                .setParameter(1, versionId).setParameter(2, code).setParameter(3, Timestamp.from(look.at())).executeUpdate());
    }

    /** Departments that were asked and have not signed. */
    public Set<String> asked(long versionId) {
        return Set.copyOf(texts(em.createNativeQuery("select c.department_code from item_coordination c where c.version_id = ?1 and c.signed_at is null")
                .setParameter(1, versionId)));
    }

    public void sign(long versionId, Look look) {
        em.createNativeQuery("update item_coordination set signed_by = ?1, signed_at = ?2 where version_id = ?3 and department_code = ?4 and signed_at is null")
                .setParameter(1, look.actor()).setParameter(2, Timestamp.from(look.at())).setParameter(3, versionId)
                .setParameter(4, look.departmentCode()).executeUpdate();
    }

    public void record(long versionId, ItemState stage, String outcome, Look look) {
        em.createNativeQuery("insert into item_review (version_id, stage, outcome, actor, department_code, at, opinion, document_no)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, cast(?7 as varchar), cast(?8 as varchar))")
                .setParameter(1, versionId).setParameter(2, stage.name()).setParameter(3, outcome).setParameter(4, look.actor())
                .setParameter(5, look.departmentCode()).setParameter(6, Timestamp.from(look.at())).setParameter(7, look.opinion())
                .setParameter(8, look.documentNo()).executeUpdate();
    }

    public void stand(long versionId, ItemState state) {
        em.createNativeQuery("update item_version set state = ?1, revision = revision + 1 where id = ?2").setParameter(1, state.name())
                .setParameter(2, versionId).executeUpdate();
    }

    /** The first submission is the report (ITM-18); later ones do not move it. */
    public void reported(long versionId, Look look) {
        em.createNativeQuery("update item_version set submitted_at = coalesce(submitted_at, ?1) where id = ?2").setParameter(1, Timestamp.from(look.at()))
                .setParameter(2, versionId).executeUpdate();
    }

    /** First day of the latest published version; null: none. */
    public LocalDate lastStart(String itemCode) {
        Date day = (Date) em.createNativeQuery(LAST_START).setParameter(1, itemCode).getSingleResult();
        return day == null ? null : day.toLocalDate();
    }

    /**
     * The versions before it end on the day before it begins, and it stands published; a planned day that has passed is kept beside.
     *
     * @return the version it replaces; null: none
     */
    public Long publish(VersionStanding standing, LocalDate first, Look look) {
        Long replaced = replaced(standing.itemCode(), first);
        em.createNativeQuery("update item_version set effective_until = ?1, revision = revision + 1 where item_code = ?2 and state = 'PUBLISHED'"
                        + " and change <> 'REVOKE' and (effective_until is null or effective_until >= ?3)")
                .setParameter(1, Date.valueOf(first.minusDays(1))).setParameter(2, standing.itemCode()).setParameter(3, Date.valueOf(first)).executeUpdate();
        em.createNativeQuery("update item_version set planned_from = case when effective_from < ?1 then effective_from end, effective_from = ?2,"
                        + " published_by = ?3, published_at = ?4 where id = ?5")
                .setParameter(1, Date.valueOf(first)).setParameter(2, Date.valueOf(first)).setParameter(3, look.actor())
                .setParameter(4, Timestamp.from(look.at())).setParameter(5, standing.versionId()).executeUpdate();
        stand(standing.versionId(), ItemState.PUBLISHED);
        return replaced;
    }

    private Long replaced(String itemCode, LocalDate first) {
        return numbers(em.createNativeQuery("select p.id from item_version p where p.item_code = ?1 and p.state = 'PUBLISHED' and p.change <> 'REVOKE'"
                + " and p.effective_from < ?2 order by p.version desc limit 1").setParameter(1, itemCode).setParameter(2, Date.valueOf(first)))
                .stream().findFirst().orElse(null);
    }

    private static List<Long> numbers(Query query) {
        return ((List<?>) query.getResultList()).stream().map(value -> ((Number) value).longValue()).toList();
    }

    private static List<String> texts(Query query) {
        return ((List<?>) query.getResultList()).stream().map(String.class::cast).collect(Collectors.toList());
    }
}
