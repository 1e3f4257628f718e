package org.daylight.cases.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daylight.cases.CaseEventType;
import org.daylight.cases.CaseOutcome;
import org.daylight.cases.CaseState;
import org.daylight.cases.applicant.MyCaseLine;
import org.daylight.cases.applicant.MyCaseStanding;
import org.daylight.cases.applicant.MyCaseView;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;

/**
 * Reads cases as their applicants see them. Whose they are: of whom applied under the account; of whom the number belongs to, once a clerk has seen the document; of a
 * principal whose agent applied; and, for a verified agent, of principals with a mandate in force for the item.
 */
@ApplicationScoped
public class MyCaseRepository {
    private static final int MOST_EVENTS = 500;
    /** The few cases of a person are looked up by their keys, however many cases there are. */
    private static final String MINE = """
            c.id = any (array(select o.id from approval_case o where o.applicant_account = ? and o.mandate_id is null
            union select o.id from applicant me join approval_case o on o.applicant_id = me.document_number where me.account = ? and me.state = 'VERIFIED'
            union select o.id from applicant me join applicant_mandate m on m.principal_id = me.id join approval_case o on o.mandate_id = m.id
                where me.account = ? and me.state <> 'REJECTED'
            union select o.id from applicant me join applicant_mandate m on m.agent_number = me.document_number
                join approval_case o on o.applicant_id = m.principal_number join item_version i on i.id = o.item_version_id
                where me.account = ? and me.state = 'VERIFIED' and m.revoked_at is null and ? between m.valid_from and m.valid_until
                and (m.item_codes is null or i.item_code = any (m.item_codes))
                and (m.given_how = 'PAPER' or o.mandate_id = m.id
                    or exists (select 1 from applicant p where p.id = m.principal_id and (p.state = 'VERIFIED' or p.account = o.applicant_account)))))""";
    private static final String LINE = """
            c.id, c.case_number, c.subject, v.item_code, v.name_zh as item_zh, v.name_en as item_en, d.name_zh as department_zh, d.name_en as department_en, \
            c.applicant_name, c.mandate_id is not null as by_mandate, c.state, c.outcome, c.supplement_since is not null as wanted, c.suspended_at is not null as paused, \
            exists (select 1 from case_delivery w where w.case_id = c.id and w.posted_at is not null and w.returned_at is null) as posted, \
            coalesce(c.received_at, c.registered_at) as received, c.accepted_at, c.due_at, \
            coalesce(c.stopped_at, (select max(e.event_at) from case_event e where c.outcome is not null and e.case_id = c.id and e.type = 'DECIDED')) as decided_at, c.delivered_at""";
    private static final String FROM = " from approval_case c join department d on d.code = c.department_code join item_version v on v.id = c.item_version_id";
    private static final String OVER = "(c.stopped_at is not null and (c.outcome is distinct from 'GRANTED' or c.delivered_at is not null))";
    private static final String EVENTS = "select e.type, e.event_at, e.opinion from case_event e where e.case_id = ?1 order by e.event_at, e.id limit ?2";

    @PersistenceContext
    EntityManager em;

    /** What is read beside the line of a case. */
    public record More(String channel, String applicantId, String agentName, String firstCase, long itemVersionId) {
    }

    /**
     * Newest first.
     *
     * @param over true: only what is over; false: only what is not; null: all
     */
    public Page<MyCaseLine> page(String account, LocalDate today, Boolean over, String text, PageRequest page) {
        Conditions mine = mine(account, today).containing(text, "c.case_number", "c.subject", "v.name_zh", "v.name_en");
        if (over != null) {
            mine.and(over ? OVER : "not " + OVER);
        }
        Query rows = em.createNativeQuery("select " + LINE + FROM + mine.where()
                + " order by coalesce(c.received_at, c.registered_at) desc, c.id desc offset " + page.first() + " limit " + page.size());
        List<MyCaseLine> lines = Columns.of(mine.fill(rows).getResultList()).map(MyCaseRepository::line).toList();
        return mine.counted(lines, page, em::createNativeQuery, FROM);
    }

    public Optional<MyCaseLine> one(String account, LocalDate today, String caseNumber) {
        Conditions one = mine(account, today).and("c.case_number = ?", caseNumber);
        Query query = em.createNativeQuery("select " + LINE + FROM + one.where());
        return Columns.of(one.fill(query).getResultList()).findFirst().map(MyCaseRepository::line);
    }

    public More more(long caseId) {
        Query query = em.createNativeQuery("select c.channel, c.applicant_id, c.agent_name, f.case_number as first_case, c.item_version_id from approval_case c "
                + "left join approval_case f on f.id = c.first_case_id where c.id = ?1").setParameter(1, caseId);
        return Columns.of(query.getResultList()).map(c -> new More(c.text(), c.text(), c.text(), c.text(), c.number())).findFirst().orElseThrow();
    }

    /** What happened, as the applicant is told. */
    public List<MyCaseView.Step> steps(long caseId) {
        Query query = em.createNativeQuery(EVENTS).setParameter(1, caseId).setParameter(2, MOST_EVENTS);
        return Columns.of(query.getResultList()).map(c -> step(c.constant(CaseEventType.class), c)).filter(step -> MyCaseRules.isTold(step.type())).toList();
    }

    /** The case was applied for by an agent. */
    public void appliedByMandate(String caseNumber, long mandateId) {
        em.flush();
        em.createNativeQuery("update approval_case set mandate_id = ?2 where case_number = ?1").setParameter(1, caseNumber).setParameter(2, mandateId).executeUpdate();
    }

    private static Conditions mine(String account, LocalDate today) {
        return new Conditions().and("c.origin = 'NATIVE'").and(MINE, account, account, account, account, today);
    }

    private static MyCaseView.Step step(CaseEventType type, Columns c) {
        var at = c.instant();
        String opinion = c.text();
        return new MyCaseView.Step(type, at, MyCaseRules.hasReason(type) ? opinion : null);
    }

    private static MyCaseLine line(Columns c) {
        long id = c.number();
        String number = c.text();
        String subject = c.text();
        String item = c.text();
        String itemZh = c.text();
        String itemEn = c.text();
        String departmentZh = c.text();
        String departmentEn = c.text();
        String applicant = c.text();
        boolean byMandate = c.bool();
        CaseState state = c.constant(CaseState.class);
        CaseOutcome outcome = c.constant(CaseOutcome.class);
        boolean wanted = c.bool();
        boolean paused = c.bool();
        boolean posted = c.bool();
        var received = c.instant();
        var accepted = c.instant();
        var due = c.instant();
        var decided = c.instant();
        var delivered = c.instant();
        MyCaseStanding standing = MyCaseRules.standing(state, outcome, wanted, paused, delivered != null, posted);
        return new MyCaseLine(id, number, subject, item, itemZh, itemEn, departmentZh, departmentEn, applicant, byMandate, state, outcome, standing, received, accepted,
                due, decided, delivered);
    }
}
