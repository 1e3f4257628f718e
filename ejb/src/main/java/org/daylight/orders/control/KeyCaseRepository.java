package org.daylight.orders.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.cases.CaseEventType;
import org.daylight.cases.CaseState;
import org.daylight.deadlines.Light;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.orders.KeyCase;

/** Cases that are followed: marked ones, and those of the green channel. */
@ApplicationScoped
public class KeyCaseRepository {
    private static final String LINE = """
            select k.id, c.case_number, c.subject, c.department_code, d.name_zh, d.name_en, c.state, c.stopped_at, c.suspended_at, c.warn_at, c.due_at, c.profile_version_id, k.reason, \
            k.target, least(k.target_on, g.target_on) as target_on, (c.stopped_at is null and coalesce(least(k.target_on, g.target_on) < ?, false)) as missed, g.project, \
            e.type, e.event_at, (select count(*) from supervision_order o where o.case_id = c.id) as orders""";
    private static final String FROM = """
             from (select case_id from key_case where ended_at is null union select case_id from green_channel) f join approval_case c on c.id = f.case_id \
            join department d on d.code = c.department_code left join key_case k on k.case_id = c.id and k.ended_at is null left join green_channel g on g.case_id = c.id""";
    private static final String LAST = " left join lateral (select type, event_at from case_event where case_id = c.id order by id desc limit 1) e on true";
    private static final Map<String, String> SORTABLE = Map.of("caseNumber", "c.case_number", "dueAt", "c.due_at", "targetOn", "least(k.target_on, g.target_on)");
    private static final String MARK = """
            insert into key_case (case_id, reason, target, target_on, marked_by, marked_at) values (?, ?, ?, cast(? as date), ?, ?) \
            on conflict (case_id) where ended_at is null do nothing""";
    private static final String END = "update key_case set result = ?, ended_by = ?, ended_at = ? where case_id = ? and ended_at is null";

    @PersistenceContext
    EntityManager em;

    /** A case that may be followed. */
    public record Marked(long caseId, String departmentCode) {
    }

    public Optional<Marked> found(String caseNumber) {
        if (!Conditions.isStorable(caseNumber)) {
            return Optional.empty();
        }
        return Columns.of(Conditions.filled(em::createNativeQuery, "select id, department_code from approval_case where case_number = ?", caseNumber).getResultList())
                .map(c -> new Marked(c.number(), c.text())).findFirst();
    }

    public Page<KeyCase> page(Boolean open, String text, String scope, Instant now, PageRequest page) {
        Conditions where = new Conditions();
        String select = where.numbered(LINE, LegalTime.dateOf(now));
        List<KeyCase> lines = Columns.of(filtered(where, open, text, scope).fill(em.createNativeQuery(select + FROM + LAST + where.where()
                + Conditions.order(page, SORTABLE, "missed desc, c.stopped_at is not null, c.due_at nulls last", "c.id"))).getResultList()).map(c -> line(c, now)).toList();
        return filtered(new Conditions(), open, text, scope).counted(lines, page, em::createNativeQuery, FROM);
    }

    private static Conditions filtered(Conditions where, Boolean open, String text, String scope) {
        where.andIfGiven("c.department_code = ?", scope).containing(text, "c.case_number", "c.subject", "coalesce(g.project, '')");
        return open == null ? where : where.and(open ? "c.stopped_at is null" : "c.stopped_at is not null");
    }

    /** False where it is marked already. */
    public boolean mark(long caseId, String reason, String target, LocalDate targetOn, String by, Instant at) {
        return Conditions.filled(em::createNativeQuery, MARK, caseId, reason, target, targetOn == null ? null : targetOn.toString(), by, at).executeUpdate() == 1;
    }

    /** False where it is not marked. */
    public boolean end(long caseId, String result, String by, Instant at) {
        return Conditions.filled(em::createNativeQuery, END, result, by, at, caseId).executeUpdate() == 1;
    }

    private static KeyCase line(Columns c, Instant now) {
        Long id = c.numberOrNull();
        String number = c.text();
        String subject = c.text();
        String code = c.text();
        String zh = c.text();
        String en = c.text();
        CaseState state = c.constant(CaseState.class);
        Instant stopped = c.instant();
        Instant suspended = c.instant();
        Instant warn = c.instant();
        Instant due = c.instant();
        return new KeyCase(id, number, subject, code, zh, en, state, Light.at(stopped, suspended, warn, due, now), c.numberOrNull(), due,
                stopped != null && due != null && stopped.isAfter(due), c.text(), c.text(), c.day(), c.bool(), c.text(), c.constant(CaseEventType.class), c.instant(), c.count());
    }
}
