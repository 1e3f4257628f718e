package org.daylight.cases.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.daylight.cases.TaskCounts;
import org.daylight.cases.TaskLine;
import org.daylight.deadlines.Light;
import org.daylight.items.StepKind;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;

/** Reads what waits for a person: one query for a page, one for its count, one for all badges. */
@ApplicationScoped
public class TaskRepository {
    private static final Map<String, String> SORTABLE = Map.of("caseNumber", "c.case_number", "subject", "c.subject", "dueAt", "c.due_at",
            "stepDueAt", "c.step_due_at", "registeredAt", "c.registered_at");
    private static final String OWN_ORDER = "c.suspended_at is not null, least(c.due_at, c.step_due_at) asc nulls last, c.registered_at";
    private static final String STEP = """
            , c.handling_type, c.step_code, c.step_kind, light_at(null, c.suspended_at, c.step_warn_at, c.step_due_at, ?%1$d) as step_light, \
            c.step_opened_at, c.step_due_at, coalesce(c.step_person = ?%2$d, false) as mine""";
    /** Each task is read once, from the index alone. */
    private static final String COUNTS = """
            select step_kind, count(*) filter (where not of_applicant), count(*) filter (where not of_applicant and 'OVERDUE' in (light, step_light)), \
            count(*) filter (where not of_applicant and 'OVERDUE' not in (light, step_light) and 'WARNING' in (light, step_light)), \
            count(*) filter (where of_applicant) from (select c.step_kind, c.supplement_since is not null as of_applicant, \
            light_at(c.stopped_at, c.suspended_at, c.warn_at, c.due_at, ?%1$d) as light, \
            light_at(null, c.suspended_at, c.step_warn_at, c.step_due_at, ?%1$d) as step_light from approval_case c%2$s offset 0) mine group by step_kind""";

    @PersistenceContext
    EntityManager em;
    @Inject
    CaseTextRepository texts;

    public Page<TaskLine> page(CaseSelection selection, String person, PageRequest page, Instant now) {
        CaseSelection tasks = texts.narrowed(selection);
        int next = tasks.next();
        String order = Conditions.order(page, SORTABLE, CaseListRepository.FILLED, OWN_ORDER, "c.id");
        Query query = em.createNativeQuery("select " + CaseListRepository.LINE.formatted(next) + STEP.formatted(next, next + 1) + CaseListRepository.FROM
                + CaseListRepository.ofPage(tasks, order, page) + order);
        tasks.fill(query).setParameter(next, Timestamp.from(now)).setParameter(next + 1, person);
        Query count = em.createNativeQuery("select count(*) from approval_case c" + tasks.where());
        return new Page<>(Columns.of(query.getResultList()).map(TaskRepository::task).toList(), ((Number) tasks.fill(count).getSingleResult()).longValue());
    }

    public TaskCounts counts(CaseSelection mine, Instant now) {
        Query query = em.createNativeQuery(COUNTS.formatted(mine.next(), mine.where()));
        return sum(Columns.of(mine.fill(query).setParameter(mine.next(), Timestamp.from(now)).getResultList()).map(TaskRepository::counts).toList());
    }

    private static TaskCounts counts(Columns c) {
        StepKind kind = c.constant(StepKind.class);
        long all = c.number();
        return new TaskCounts(all, c.number(), c.number(), c.number(), Map.of(kind, all));
    }

    private static TaskCounts sum(List<TaskCounts> parts) {
        Map<StepKind, Long> byStep = new EnumMap<>(StepKind.class);
        parts.forEach(part -> byStep.putAll(part.byStep()));
        return new TaskCounts(parts.stream().mapToLong(TaskCounts::all).sum(), parts.stream().mapToLong(TaskCounts::overdue).sum(),
                parts.stream().mapToLong(TaskCounts::warning).sum(), parts.stream().mapToLong(TaskCounts::applicant).sum(), byStep);
    }

    private static TaskLine task(Columns c) {
        return new TaskLine(CaseListRepository.line(c), c.text(), c.text(), c.constant(StepKind.class), c.constant(Light.class), c.instant(), c.instant(), c.bool());
    }
}
