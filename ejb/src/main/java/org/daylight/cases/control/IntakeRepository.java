package org.daylight.cases.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.cases.CaseOutcome;
import org.daylight.cases.CaseState;
import org.daylight.cases.intake.EarlierCase;
import org.daylight.kernel.Columns;

/** What is known of an applicant from earlier cases, and which new cases nobody has answered. */
@ApplicationScoped
public class IntakeRepository {
    private static final String EARLIER = """
            select c.case_number, v.item_code, v.name_zh, v.name_en, c.subject, c.state, c.outcome, c.registered_at, \
            c.applicant_name, c.applicant_kind, c.applicant_phone, c.applicant_email \
            from approval_case c join item_version v on v.id = c.item_version_id \
            where c.origin = 'NATIVE' and c.applicant_id = ?1 order by c.registered_at desc, c.id desc limit ?2""";
    private static final String FIRST = """
            select c.id, c.state, c.outcome, c.applicant_id, v.item_code from approval_case c \
            join item_version v on v.id = c.item_version_id where c.origin = 'NATIVE' and c.case_number = ?1""";
    private static final String RECENT = """
            select v.item_code from (select item_version_id, max(registered_at) as at from (select item_version_id, registered_at from approval_case \
            where origin = 'NATIVE' and registered_by = ?1 order by registered_at desc limit 200) mine group by 1) used \
            join item_version v on v.id = used.item_version_id group by v.item_code order by max(used.at) desc limit ?2""";
    private static final String UNTOLD = """
            select id from approval_case where state = 'REGISTERED' and origin = 'NATIVE' and due_at is not null and due_at < ?1 \
            order by due_at limit ?2""";

    /** The case that is applied for again. */
    public record FirstCase(long id, CaseState state, CaseOutcome outcome, String applicantId, String itemCode) {
    }

    @PersistenceContext
    EntityManager em;

    /** By name of the fact, as the database keeps them. */
    /** @param facts JSON object */
    public void writeFacts(long caseId, String facts) {
        em.createNativeQuery("update approval_case set facts = cast(?2 as jsonb) where id = ?1").setParameter(1, caseId)
                .setParameter(2, facts).executeUpdate();
    }

    /** Newest first. */
    public List<EarlierCase> earlier(String applicantId, int most) {
        return Columns.of(em.createNativeQuery(EARLIER).setParameter(1, applicantId).setParameter(2, most).getResultList())
                .map(c -> new EarlierCase(c.text(), c.text(), c.text(), c.text(), c.text(), c.constant(CaseState.class), c.constant(CaseOutcome.class),
                        c.instant(), c.text(), c.text(), c.text(), c.text())).toList();
    }

    public Optional<FirstCase> first(String caseNumber) {
        return Columns.of(em.createNativeQuery(FIRST).setParameter(1, caseNumber).getResultList())
                .map(c -> new FirstCase(c.number(), c.constant(CaseState.class), c.constant(CaseOutcome.class), c.text(), c.text())).findFirst();
    }

    /** Codes of items that the clerk registered last, newest first. */
    public List<String> recentItems(String clerk, int most) {
        List<?> codes = em.createNativeQuery(RECENT).setParameter(1, clerk).setParameter(2, most).getResultList();
        return codes.stream().map(Object::toString).toList();
    }

    /** Ids of cases that wait to be accepted and whose limit for telling the applicant has passed, longest first. */
    public List<Long> untold(Instant now, int most) {
        List<?> ids = em.createNativeQuery(UNTOLD).setParameter(1, Timestamp.from(now)).setParameter(2, most).getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }
}
