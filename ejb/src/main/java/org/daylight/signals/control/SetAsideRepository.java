package org.daylight.signals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.profiles.Supervision.Signal;
import org.daylight.profiles.SupervisionProfiles;
import org.daylight.signals.SetAsideStep;

/** Steps of ladders that could not fire, as people see them. */
@ApplicationScoped
public class SetAsideRepository {
    private static final String LINE = """
            select e.id, e.profile_version_id, e.step_code, e.from_kind, e.from_id, e.to_signal, c.case_number, d.name_zh, d.name_en, e.due_at, e.attempts, e.last_error,
                e.failed_at, e.next_attempt_at""";
    private static final String FROM = " from escalation e join department d on d.code = e.department_code left join approval_case c on c.id = e.case_id";
    private static final String SET_ASIDE = "e.state = 'WAITING' and e.attempts > 0";
    private static final Map<String, String> SORTABLE = Map.of("cause", "e.last_error", "failedAt", "e.failed_at", "attempts", "e.attempts");
    private static final String AGAIN = """
            update escalation set attempts = 1, next_attempt_at = ? where id = ? and state = 'WAITING' and attempts > 0""";

    @PersistenceContext
    EntityManager em;
    @Inject
    SupervisionProfiles profiles;

    /** Who answers for it. @param caseId null: no case */
    public record Matter(String departmentCode, Long caseId) {
    }

    /** @param scope department; null: all */
    public Page<SetAsideStep> find(String scope, PageRequest page) {
        Conditions where = new Conditions().and(SET_ASIDE).andIfGiven("e.department_code = ?", scope);
        List<SetAsideStep> rows = Columns.of(where.fill(em.createNativeQuery(LINE + FROM + where.where()
                + Conditions.order(page, SORTABLE, "e.failed_at desc", "e.id desc"))).getResultList()).map(this::line).toList();
        return where.counted(rows, page, em::createNativeQuery, FROM);
    }

    private SetAsideStep line(Columns c) {
        long id = c.number();
        long version = c.number();
        String step = c.text();
        String kind = c.text();
        long from = c.number();
        String code = c.text();
        Optional<Signal> to = profiles.version(version).content().signals().stream().filter(signal -> signal.code().equals(code)).findFirst();
        return new SetAsideStep(id, step, kind, from, code, to.map(Signal::nameZh).orElse(code), to.map(Signal::nameEn).orElse(code), c.text(), c.text(), c.text(), c.instant(),
                c.count(), c.text(), c.instant(), c.instant());
    }

    public long givenUp(String scope) {
        Conditions where = new Conditions().and(SET_ASIDE + " and e.next_attempt_at is null").andIfGiven("e.department_code = ?", scope);
        return ((Number) where.fill(em.createNativeQuery("select count(*) from escalation e" + where.where())).getSingleResult()).longValue();
    }

    public Optional<Matter> matter(long id) {
        return Columns.of(Conditions.filled(em::createNativeQuery, "select e.department_code, e.case_id from escalation e where e.id = ? and " + SET_ASIDE, id).getResultList())
                .map(c -> new Matter(c.text(), c.numberOrNull())).findFirst();
    }

    /** False where it is not set aside any more. */
    public boolean again(long id, Instant now) {
        return Conditions.filled(em::createNativeQuery, AGAIN, now, id).executeUpdate() == 1;
    }
}
