package org.daylight.cases.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.cases.procedures.CaseFiling;
import org.daylight.cases.procedures.ExtensionState;
import org.daylight.cases.procedures.ExtensionView;
import org.daylight.cases.procedures.ProcedureView;
import org.daylight.cases.procedures.ProposalView;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.WorkingDays;

/** Reads special procedures, extensions and what was filed of them. */
@ApplicationScoped
public class ProcedureReadingRepository {
    private static final String PROCEDURES = """
            select p.id, p.kind, p.name_zh, p.name_en, p.basis, p.stops, p.at_most, p.reason, p.planned_days, p.approved_by, p.started_on, p.started_by,             p.paused_until, p.ended_at, p.result, p.report_file, p.filing, p.acknowledged_at, h.told_on, h.asked_by, h.asked_on, h.held_at, h.place,             h.notified_on, h.chair, h.minutes_number, h.minutes_file, h.signed_by             from special_procedure p left join hearing h on h.procedure_id = p.id where p.case_id = ?1 order by p.id""";
    private static final String PROPOSALS = """
            select m.id, m.kind, m.reason, s.name_zh, s.name_en, m.proposed_at, m.procedure_id is not null as answered             from method_proposal m left join staff s on s.username = m.proposed_by where m.case_id = ?1 order by m.id""";
    private static final String EXTENSION = """
            select e.id, c.case_number, c.subject, v.name_zh as item_zh, v.name_en as item_en, e.department_code, d.name_zh, d.name_en, e.joint, e.days,             e.reason, e.state, a.name_zh as asked_zh, a.name_en as asked_en, e.asked_at, c.due_at, b.name_zh as by_zh, b.name_en as by_en, e.decided_at,             e.opinion, e.statutory_due, e.promised_due""";
    private static final String EXTENSIONS = """
            \sfrom case_extension e join approval_case c on c.id = e.case_id join department d on d.code = e.department_code             left join item_version v on v.id = c.item_version_id left join staff a on a.username = e.asked_by left join staff b on b.username = e.decided_by""";
    private static final String FILINGS = """
            \sfrom (select 'PROCEDURE' as kind, p.id, p.case_id, p.name_zh, p.name_en, p.planned_days as days, p.reason, p.started_at as filed_at,             p.acknowledged_by, p.acknowledged_at from special_procedure p where p.filing             union all select 'EXTENSION', e.id, e.case_id, '延期', 'Extension', e.days, e.reason, e.decided_at, e.acknowledged_by, e.acknowledged_at             from case_extension e where e.state = 'GRANTED') f             join approval_case c on c.id = f.case_id join department d on d.code = c.department_code left join staff s on s.username = f.acknowledged_by""";
    private static final Map<String, String> SORTABLE = Map.of("caseNumber", "c.case_number", "askedAt", "e.asked_at", "dueAt", "c.due_at");
    private static final Map<String, String> FILINGS_SORTABLE = Map.of("caseNumber", "c.case_number", "filedAt", "f.filed_at");

    @PersistenceContext
    EntityManager em;

    /** Version of the profile that the case keeps; null: none yet. */
    public Long profileOf(long caseId) {
        Object version = em.createNativeQuery("select profile_version_id from approval_case where id = ?1").setParameter(1, caseId).getSingleResult();
        return version == null ? null : ((Number) version).longValue();
    }

    /** The version that the next command gives back. */
    public long versionOf(long caseId) {
        return ((Number) em.createNativeQuery("select version from approval_case where id = ?1").setParameter(1, caseId).getSingleResult()).longValue();
    }

    /** Handled by several departments: by its item, or because others were asked. */
    public boolean isJoint(long caseId) {
        em.flush();
        return (Boolean) em.createNativeQuery("select c.joint or coalesce(c.handling_type, '') = 'JOINT' from approval_case c where c.id = ?1")
                .setParameter(1, caseId).getSingleResult();
    }

    public List<ProcedureView> procedures(long caseId, WorkingCalendar calendar, LocalDate today) {
        return rows(em.createNativeQuery(PROCEDURES).setParameter(1, caseId)).map(c -> procedure(c, calendar.assumingWeekdays(), today)).toList();
    }

    public List<ProposalView> proposals(long caseId, Map<String, String[]> names) {
        return rows(em.createNativeQuery(PROPOSALS).setParameter(1, caseId)).map(c -> {
            long id = c.number();
            String kind = c.text();
            String[] name = names.getOrDefault(kind, new String[] {kind, kind});
            return new ProposalView(id, kind, name[0], name[1], c.text(), c.text(), c.text(), c.instant(), c.bool());
        }).toList();
    }

    public List<ExtensionView> extensions(long caseId) {
        return rows(em.createNativeQuery(EXTENSION + EXTENSIONS + " where e.case_id = ?1 order by e.id").setParameter(1, caseId))
                .map(ProcedureReadingRepository::extension).toList();
    }

    /** By age where they wait, the latest first otherwise. */
    public Page<ExtensionView> extensions(Conditions which, PageRequest page, boolean waiting) {
        String order = waiting ? "e.asked_at" : "e.asked_at desc";
        return page(EXTENSION, EXTENSIONS, which, page, Conditions.order(page, SORTABLE, order, "e.id"), ProcedureReadingRepository::extension);
    }

    public Page<CaseFiling> filings(Conditions which, PageRequest page) {
        String columns = """
                select f.kind, f.id, c.case_number, c.subject, d.name_zh as department_zh, d.name_en as department_en, f.name_zh as filed_zh,                 f.name_en as filed_en, f.days, f.reason, f.filed_at, s.name_zh, s.name_en, f.acknowledged_at""";
        return page(columns, FILINGS, which, page, Conditions.order(page, FILINGS_SORTABLE, "f.acknowledged_at desc nulls first, f.filed_at desc", "f.id"),
                c -> new CaseFiling(c.constant(CaseFiling.Kind.class), c.number(), c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.count(), c.text(),
                        c.instant(), c.text(), c.text(), c.instant()));
    }

    private <T> Page<T> page(String columns, String from, Conditions which, PageRequest page, String order, java.util.function.Function<Columns, T> reader) {
        List<T> found = rows(which.fill(em.createNativeQuery(columns + from + which.where() + order))).map(reader).toList();
        return which.counted(found, page, em::createNativeQuery, from);
    }

    private static ProcedureView procedure(Columns c, WorkingCalendar calendar, LocalDate today) {
        long id = c.number();
        String kind = c.text();
        String nameZh = c.text();
        String nameEn = c.text();
        String basis = c.text();
        Set<String> stops = Set.of(c.text().split(" "));
        Integer atMost = c.countOrNull();
        String reason = c.text();
        int planned = c.count();
        String approvedBy = c.text();
        LocalDate startedOn = c.day();
        LocalDate plannedUntil = calendar.add(startedOn, WorkingDays.of(planned));
        String startedBy = c.text();
        LocalDate pausedUntil = c.day();
        var endedAt = c.instant();
        return new ProcedureView(id, kind, nameZh, nameEn, basis, stops, atMost, reason, planned, approvedBy, startedOn, startedBy, plannedUntil,
                ProcedureRules.longestOn(calendar, startedOn, atMost), pausedUntil, endedAt, c.text(), c.text(), c.bool(), c.instant(),
                endedAt == null && today.isAfter(plannedUntil), hearing(c));
    }

    private static ProcedureView.HearingView hearing(Columns c) {
        LocalDate toldOn = c.day();
        return toldOn == null ? null : new ProcedureView.HearingView(toldOn, c.text(), c.day(), c.instant(), c.text(), c.day(), c.text(), c.text(), c.text(), c.text());
    }

    private static ExtensionView extension(Columns c) {
        return new ExtensionView(c.number(), c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.bool(), c.count(), c.text(),
                c.constant(ExtensionState.class), c.text(), c.text(), c.instant(), c.instant(), c.text(), c.text(), c.instant(), c.text(), c.day(), c.day());
    }

    private Stream<Columns> rows(Query query) {
        return Columns.of(query.getResultList());
    }
}
