package org.daylight.conformance.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.daylight.conformance.SetAsideLine;
import org.daylight.kernel.BackOff;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.signals.Impartial;

/** Cases that could not be judged, each with the first event that is still to be judged. */
@ApplicationScoped
public class SetAsideRepository {
    private static final BackOff AGAIN_BY_ITSELF = BackOff.minutes(5);
    /** One that is there keeps its cause and its attempts: it is not tried because something came to it. */
    private static final String ADD = """
            insert into conformance_aside (case_id, since_event, cause, attempts, set_aside_at, failed_at, next_attempt_at) values (?, ?, ?, ?, ?, ?, ?)
            on conflict (case_id) do update set since_event = least(conformance_aside.since_event, excluded.since_event)""";
    private static final String FAILED = """
            update conformance_aside set attempts = attempts + 1, cause = ?, failed_at = ?, state = case when attempts + 1 >= ? then 'DEAD' else 'WAITING' end, next_attempt_at = %s
            where case_id = ? and state = 'WAITING' and next_attempt_at <= ?""".formatted(AGAIN_BY_ITSELF.waited("attempts + 1", "?"));
    private static final String AGAIN = "update conformance_aside a set state = 'WAITING', attempts = 0, next_attempt_at = ?, asked_by = ? where ";
    private static final String FROM = " from conformance_aside a join approval_case c on c.id = a.case_id join department d on d.code = c.department_code";
    private static final Map<String, String> SORTABLE = Map.of("caseNumber", "c.case_number", "cause", "a.cause", "failedAt", "a.failed_at", "attempts", "a.attempts");

    @PersistenceContext
    EntityManager em;

    /** It could not be judged, and is tried again in a minute. */
    void add(long caseId, long since, String cause, Instant now) {
        run(ADD, caseId, since, cause, 1, now, now, AGAIN_BY_ITSELF.next(1, now));
    }

    /** Something came to a case that is set aside; where that was judged meanwhile, it is judged once more. */
    void came(long caseId, long event, Instant now) {
        run(ADD, caseId, event, "came-meanwhile", 0, now, now, now);
    }

    @SuppressWarnings("unchecked")
    public List<Long> due(int most, Instant now) {
        List<Number> due = Conditions.filled(em::createNativeQuery, "select case_id from conformance_aside where state = 'WAITING' and next_attempt_at <= ? order by next_attempt_at limit ?", now,
                most).getResultList();
        return due.stream().map(Number::longValue).toList();
    }

    /** First event that is to be judged; the case is the caller's until the end of the transaction. Empty where it is not due, or somebody else is at it. */
    OptionalLong taken(long caseId, Instant now) {
        List<?> taken = Conditions.filled(em::createNativeQuery,
                "select since_event from conformance_aside where case_id = ? and state = 'WAITING' and next_attempt_at <= ? for update skip locked", caseId, now).getResultList();
        return taken.stream().mapToLong(since -> ((Number) since).longValue()).findFirst();
    }

    void judged(long caseId) {
        run("delete from conformance_aside where case_id = ?", caseId);
    }

    /** It waits for the square of its attempts in minutes; after the last one it waits for a person. */
    public void failed(long caseId, String cause, Instant now) {
        run(FAILED, cause, now, AGAIN_BY_ITSELF.mostAttempts(), now, caseId, now);
    }

    /** Who answers for a case that is set aside. */
    public record Matter(long caseId, String departmentCode) {
    }

    public Optional<Matter> matter(String caseNumber) {
        return Columns.of(Conditions.filled(em::createNativeQuery, "select c.id, c.department_code" + FROM + " where c.case_number = ?", caseNumber).getResultList())
                .map(c -> new Matter(c.number(), c.text())).findFirst();
    }

    /** @return 0 where it is not set aside */
    public int again(long caseId, String person, Instant now) {
        return run(AGAIN + "case_id = ?", now, person, caseId);
    }

    /** @return how many were dead letters */
    public int allAgain(String person, Instant now) {
        return run(AGAIN + "state = 'DEAD'", now, person);
    }

    /** Those in whose matters the person may act. @return how many were dead letters */
    public int allAgain(Impartial person, Instant now) {
        Conditions where = new Conditions();
        String again = where.numbered(AGAIN, now, person.username()) + "case_id in (select a.case_id" + FROM;
        person.within(where.and("a.state = 'DEAD'"), "c.department_code", "a.case_id");
        return where.fill(em.createNativeQuery(again + where.where() + ")")).executeUpdate();
    }

    /** @param scope department; null: all */
    public Page<SetAsideLine> list(String scope, PageRequest page) {
        Conditions where = new Conditions().andIfGiven("c.department_code = ?", scope);
        List<SetAsideLine> rows = Columns.of(where.fill(em.createNativeQuery("select c.case_number, d.name_zh, d.name_en, a.cause, a.attempts, a.set_aside_at, a.failed_at,"
                + " case when a.state = 'WAITING' then a.next_attempt_at end, a.asked_by" + FROM + where.where() + Conditions.order(page, SORTABLE, "a.failed_at desc", "a.case_id desc")))
                .getResultList()).map(c -> new SetAsideLine(c.text(), c.text(), c.text(), c.text(), c.count(), c.instant(), c.instant(), c.instant(), c.text()))
                .toList();
        return where.counted(rows, page, em::createNativeQuery, FROM);
    }

    private int run(String sql, Object... given) {
        return Conditions.filled(em::createNativeQuery, sql, given).executeUpdate();
    }
}
