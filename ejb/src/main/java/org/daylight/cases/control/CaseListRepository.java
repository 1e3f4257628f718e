package org.daylight.cases.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daylight.cases.CaseEventLine;
import org.daylight.cases.CaseLine;
import org.daylight.cases.CaseEventType;
import org.daylight.cases.CaseOrigin;
import org.daylight.cases.CaseOutcome;
import org.daylight.cases.CaseState;
import org.daylight.cases.ProgressView;
import org.daylight.cases.entity.Waiting;
import org.daylight.deadlines.Light;
import org.daylight.items.StepKind;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;

/** Reads lists and single cases: one query for a page, one for its count. */
@ApplicationScoped
public class CaseListRepository {
    /** A case page shows this many events at most, the oldest first. */
    private static final int MOST_EVENTS = 1_000;
    private static final Map<String, String> SORTABLE = Map.of(
            "caseNumber", "c.case_number", "subject", "c.subject", "state", "c.state", "registeredAt", "c.registered_at",
            "dueAt", "c.due_at", "closedAt", "c.closed_at", "departmentCode", "c.department_code");
    static final Set<String> FILLED = Set.of("c.case_number", "c.subject", "c.state", "c.registered_at", "c.department_code");
    static final String LINE = """
            c.case_number, c.origin, c.department_code, d.name_zh as department_zh, d.name_en as department_en, v.name_zh as item_zh, \
            v.name_en as item_en, c.subject, c.channel, c.state, c.outcome, \
            light_at(c.stopped_at, c.suspended_at, c.warn_at, c.due_at, ?%d) as light, \
            coalesce(c.stopped_at > c.due_at, false) as late, c.registered_at, c.due_at, c.closed_at""";
    static final String FROM = """
            \sfrom approval_case c join department d on d.code = c.department_code left join item_version v on v.id = c.item_version_id""";
    private static final String CASES = " from approval_case c";
    private static final String WAITING = """
            c.step_code, c.step_kind, c.step_round, c.step_department, c.step_role, c.step_person, c.step_barred, c.step_opened_at, c.step_warn_at, \
            c.step_due_at""";
    private static final String EVENTS = """
            select e.id, e.type, e.name, e.event_at, e.recorded_at, e.source, e.actor, s.name_zh, s.name_en, e.opinion, \
            cast(e.payload as text) as payload from case_event e left join staff s on e.source = 'daylight' and s.username = e.actor \
            where e.case_id = ?1 order by e.event_at, e.id limit ?2""";
    private static final String PUBLIC_STEPS = """
            select e.type, e.name, e.event_at from case_event e where e.case_id = ?1 \
            and e.type not in ('LIGHT_CHANGED', 'LIMIT_LIGHT_CHANGED', 'DEADLINE_MOVED', 'REPORTED_END') order by e.event_at, e.id limit ?2""";

    @PersistenceContext
    EntityManager em;
    @Inject
    CaseTextRepository texts;

    /** @param ownOrder order of the list where the page asks for none */
    public Page<CaseLine> page(CaseSelection selection, PageRequest page, String ownOrder, Instant now) {
        CaseSelection narrowed = texts.narrowed(selection);
        String order = Conditions.order(page, SORTABLE, FILLED, ownOrder, "c.id desc");
        Query query = em.createNativeQuery("select " + LINE.formatted(narrowed.next()) + FROM + ofPage(narrowed, order, page) + order);
        narrowed.fill(query).setParameter(narrowed.next(), Timestamp.from(now));
        return narrowed.conditions().counted(rows(query).map(CaseListRepository::line).toList(), page, em::createNativeQuery, CASES, narrowed.countedBy());
    }

    /** The rows of the page are chosen before anything of them is read. */
    static String ofPage(CaseSelection selection, String order, PageRequest page) {
        return " where c.id = any (array(select c.id from approval_case c" + selection.where() + order + Conditions.slice(page) + "))";
    }

    /**
     * The next cases by their numbers, of which each stands after the last of the portion before.
     *
     * @param after number of a case; null: from the first
     */
    public List<CaseLine> portion(CaseSelection selection, String after, int size, Instant now) {
        CaseSelection next = texts.narrowed(selection).after(after);
        String order = " order by c.case_number";
        Query query = em.createNativeQuery("select " + LINE.formatted(next.next()) + FROM + ofPage(next, order, new PageRequest(0, size, null, true)) + order);
        return rows(next.fill(query).setParameter(next.next(), Timestamp.from(now))).map(CaseListRepository::line).toList();
    }

    /** How many, one more than {@code most} where there are more. */
    public long count(CaseSelection selection, int most) {
        CaseSelection narrowed = texts.narrowed(selection);
        return narrowed.conditions().count(most, em::createNativeQuery, CASES, narrowed.countedBy());
    }

    public Optional<CaseRow> one(CaseSelection selection, Instant now) {
        Query query = em.createNativeQuery("select " + LINE.formatted(selection.next()) + ", c.id, c.version, c.source, c.applicant_name, "
                + "c.applicant_id, c.applicant_phone, c.applicant_email, c.accepted_at, c.warn_at, c.suspended_at, c.stopped_at, "
                + "c.profile_version_id, c.supplement_since is not null as supplementing, " + WAITING + ", c.item_version_id, c.handling_type, cast(c.facts as text) as facts, c.step_late" + FROM + selection.where());
        selection.fill(query).setParameter(selection.next(), Timestamp.from(now));
        return rows(query).findFirst().map(CaseListRepository::caseRow);
    }

    public List<CaseEventLine> events(long caseId) {
        return rows(em.createNativeQuery(EVENTS).setParameter(1, caseId).setParameter(2, MOST_EVENTS))
                .map(c -> new CaseEventLine(c.number(), c.constant(CaseEventType.class), c.text(), c.instant(), c.instant(), c.text(), c.text(),
                        c.text(), c.text(), c.text(), c.text())).toList();
    }

    /** What happened to the case, without persons and without notes of the system itself. */
    public List<ProgressView.Step> publicSteps(long caseId) {
        return rows(em.createNativeQuery(PUBLIC_STEPS).setParameter(1, caseId).setParameter(2, MOST_EVENTS))
                .map(c -> new ProgressView.Step(c.constant(CaseEventType.class), c.text(), c.instant())).toList();
    }

    /** Accepted cases that are not decided and were accepted under that version; of one department where one is named. */
    public long openUnder(long profileVersionId, String departmentCode) {
        return ((Number) em.createNativeQuery("select count(*) from approval_case c where c.profile_version_id = ?1 and c.stopped_at is null"
                + " and (cast(?2 as varchar) is null or c.department_code = ?2)").setParameter(1, profileVersionId)
                .setParameter(2, departmentCode).getSingleResult()).longValue();
    }

    static CaseLine line(Columns c) {
        return new CaseLine(c.text(), c.constant(CaseOrigin.class), c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.text(),
                c.constant(CaseState.class), c.constant(CaseOutcome.class), c.constant(Light.class), c.bool(), c.instant(), c.instant(), c.instant());
    }

    private static CaseRow caseRow(Columns c) {
        CaseLine line = line(c);
        return new CaseRow(c.number(), c.number(), line, c.text(), c.text(), c.text(), c.text(), c.text(), c.instant(), c.instant(), c.instant(),
                c.instant(), c.numberOrNull(), c.bool(), waiting(c), c.numberOrNull(), c.text(), c.text(), c.bool());
    }

    private static Waiting waiting(Columns c) {
        Waiting waiting = new Waiting(c.text(), c.constant(StepKind.class), c.count(), c.text(), c.text(), c.text(), c.text(), c.instant(),
                c.instant(), c.instant());
        return waiting.code() == null ? null : waiting;
    }

    private static Stream<Columns> rows(Query query) {
        return Columns.of(query.getResultList());
    }
}
