package org.daylight.organisation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Roles;
import org.daylight.organisation.FilingAct;
import org.daylight.organisation.FilingFilter;
import org.daylight.organisation.FilingLine;
import org.daylight.organisation.FilingState;
import org.daylight.organisation.FilingStepView;

/** Lists of filings: one statement for a page and one for its count. */
@ApplicationScoped
public class FilingListRepository {
    private static final int MOST_STEPS = 500;
    private static final Map<String, String> SORTABLE = Map.of("number", "f.number", "kind", "f.kind", "departmentCode", "f.department_code",
            "title", "f.title", "state", "f.state", "dueOn", "f.due_on", "filedAt", "f.filed_at", "decidedAt", "f.decided_at");
    private static final String LINE = """
            select f.id, f.number, f.kind, k.name_zh as kind_zh, k.name_en as kind_en, f.department_code, d.name_zh as department_zh, \
            d.name_en as department_en, f.title, f.state, f.waiting_for, f.due_on, \
            coalesce(f.state = 'OPEN' and f.due_on < ?, false) as overdue, f.filed_by, s.name_zh, s.name_en, f.filed_at, f.decided_at""";
    private static final String FROM = """
            \sfrom filing f join filing_kind k on k.code = f.kind join department d on d.code = f.department_code left join staff s on s.username = f.filed_by""";
    private static final String STEPS = """
            select p.stage, p.act, p.actor, s.name_zh, s.name_en, p.department_code, p.at, p.opinion, p.document_no from filing_step p \
            left join staff s on s.username = p.actor where p.filing_id = ?1 order by p.id limit ?2""";

    @PersistenceContext
    EntityManager em;

    /** @param deciding roles of the actor that decide something */
    public Page<FilingLine> page(FilingFilter filter, Actor actor, Collection<String> deciding, PageRequest page, LocalDate today) {
        Conditions which = which(filter, actor, deciding, today);
        String line = which.numbered(LINE, today);
        String order = Conditions.order(page, SORTABLE, "f.filed_at desc", "f.id desc");
        List<FilingLine> rows = Sql.of(em::createNativeQuery, line + FROM + which.where() + order, which.values()).rows().map(FilingListRepository::line).toList();
        Conditions counted = which(filter, actor, deciding, today);
        return new Page<>(rows, Sql.of(em::createNativeQuery, "select count(*) from filing f" + counted.where(), counted.values()).count());
    }

    public Optional<FilingLine> line(long id, LocalDate today) {
        Conditions which = new Conditions().and("f.id = ?", id);
        String line = which.numbered(LINE, today);
        return Sql.of(em::createNativeQuery, line + FROM + which.where(), which.values()).row().map(FilingListRepository::line);
    }

    public List<FilingStepView> steps(long id) {
        return Sql.of(em::createNativeQuery, STEPS, id, MOST_STEPS).rows().map(c -> new FilingStepView(c.count(), c.constant(FilingAct.class), c.text(), c.text(), c.text(),
                c.text(), c.instant(), c.text(), c.text())).toList();
    }

    private static Conditions which(FilingFilter filter, Actor actor, Collection<String> deciding, LocalDate today) {
        Conditions which = new Conditions().andIfGiven("f.kind = ?", filter.kind()).andIfGiven("f.department_code = ?", filter.departmentCode())
                .andIfGiven("f.state = ?", filter.state()).containing(filter.text(), "f.number", "f.title");
        if (!actor.seesAll()) {
            boolean department = !actor.is(Roles.STYLE_SUPERVISOR);
            which.and(department ? "(f.filed_by = ? or f.department_code = ?)" : "(f.filed_by = ?)", actor.username(), actor.departmentCode());
        }
        if (Boolean.TRUE.equals(filter.overdue())) {
            which.and("f.state = 'OPEN' and f.due_on < ?", today);
        }
        return Boolean.TRUE.equals(filter.mine()) ? waiting(which, actor, deciding) : which;
    }

    private static Conditions waiting(Conditions which, Actor actor, Collection<String> deciding) {
        if (deciding.isEmpty()) {
            return which.and("false");
        }
        String roles = String.join(", ", Collections.nCopies(deciding.size(), "?"));
        which.and("f.state = 'OPEN' and f.waiting_for in (" + roles + ")", deciding.toArray());
        return which.and("(f.waiting_for <> ? or f.department_code = ?)", Roles.DEPARTMENT_HEAD, actor.departmentCode());
    }

    private static FilingLine line(Columns c) {
        return new FilingLine(c.number(), c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.constant(FilingState.class),
                c.text(), c.day(), c.bool(), c.text(), c.text(), c.text(), c.instant(), c.instant());
    }
}
