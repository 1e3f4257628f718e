package org.daylight.cases.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.daylight.cases.CaseOutcome;
import org.daylight.cases.CaseRecord;
import org.daylight.cases.CaseState;
import org.daylight.kernel.Columns;

/** Reads a native case as rooms above need it: one row, no scope. */
@ApplicationScoped
public class CaseRecordRepository {
    private static final String RECORD = """
            select c.id, c.case_number, c.item_version_id, c.department_code, c.subject, c.applicant_name, c.applicant_id, c.applicant_kind, \
            c.applicant_phone, c.applicant_email, c.applicant_account, c.agent_name, c.agent_id, c.channel, c.handling_type, c.state, c.outcome, \
            c.received_at, c.registered_at, c.accepted_at, c.due_at, c.closed_at, c.delivered_at, c.deemed, c.joint, c.green_channel, c.step_round, \
            cast(c.facts as text) as facts from approval_case c where c.origin = 'NATIVE' and\s""";

    @PersistenceContext
    EntityManager em;

    public Optional<CaseRecord> byId(long caseId) {
        return one("c.id = ?1", caseId);
    }

    public Optional<CaseRecord> byNumber(String caseNumber) {
        return caseNumber == null || caseNumber.indexOf('\0') >= 0 ? Optional.empty() : one("c.case_number = ?1", caseNumber.strip());
    }

    private Optional<CaseRecord> one(String condition, Object key) {
        return Columns.of(em.createNativeQuery(RECORD + condition).setParameter(1, key).getResultList()).findFirst().map(CaseRecordRepository::record);
    }

    private static CaseRecord record(Columns c) {
        return new CaseRecord(c.number(), c.text(), c.number(), c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.text(),
                c.text(), c.text(), c.text(), c.constant(CaseState.class), c.constant(CaseOutcome.class), c.instant(), c.instant(), c.instant(),
                c.instant(), c.instant(), c.instant(), c.bool(), c.bool(), c.bool(), c.count(), c.text());
    }
}
