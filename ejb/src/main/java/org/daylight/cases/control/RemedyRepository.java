package org.daylight.cases.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.daylight.cases.CaseRecord;
import org.daylight.cases.remedies.DecideRevocation;
import org.daylight.cases.remedies.EndRemedy;
import org.daylight.cases.remedies.ProposeRevocation;
import org.daylight.cases.remedies.RecordRemedy;
import org.daylight.cases.remedies.RemedyFilter;
import org.daylight.cases.remedies.RemedyKind;
import org.daylight.cases.remedies.RemedyLine;
import org.daylight.cases.remedies.RemedyOfCase;
import org.daylight.cases.remedies.RemedyState;
import org.daylight.files.StoredFile;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;

/** Remedies against decisions. */
@ApplicationScoped
public class RemedyRepository {
    private static final String OF_CASE = """
            select id, version, kind, filed_on, organ, reference, ground, basis, state, decided_on, result, document_name, result_name, late, recorded_by, \
            recorded_at, decided_by from legal_remedy where case_id = ? order by id limit 200""";
    private static final String ADD = """
            insert into legal_remedy (case_id, department_code, kind, filed_on, organ, reference, ground, basis, state, document_sha256, document_name, late, \
            recorded_by, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""";
    private static final String END = """
            update legal_remedy set state = ?, decided_on = ?, result = ?, result_sha256 = ?, result_name = ?, \
            decided_by = ?, version = version + 1 where id = ?""";
    private static final String DECIDE = """
            update legal_remedy set state = ?, decided_on = ?, result = ?, decided_by = ?, version = version + 1 where id = ?""";

    private static final String LIST = "select c.case_number, d.name_zh, d.name_en, r.kind, r.filed_on, r.organ, r.reference, r.state, r.decided_on, r.late";
    private static final String FROM = " from legal_remedy r join approval_case c on c.id = r.case_id join department d on d.code = r.department_code";
    private static final Map<String, String> SORTABLE = Map.of("filedOn", "r.filed_on", "kind", "r.kind", "state", "r.state");

    @PersistenceContext
    EntityManager em;

    /** Nobody else changes the case's remedies until the transaction ends. */
    public void lock(long caseId) {
        Conditions.filled(em::createNativeQuery, "select id from approval_case where id = ? for update", caseId).getResultList();
    }

    public List<RemedyLine> of(long caseId) {
        return Columns.of(Conditions.filled(em::createNativeQuery, OF_CASE, caseId).getResultList()).map(RemedyRepository::line).toList();
    }

    /** @param scope department; null: all */
    public Page<RemedyOfCase> page(RemedyFilter filter, String scope, PageRequest page) {
        Conditions rows = where(filter, scope);
        List<RemedyOfCase> lines = Columns.of(rows.fill(em.createNativeQuery(LIST + FROM + rows.where()
                + Conditions.order(page, SORTABLE, "r.filed_on desc", "r.id desc"))).getResultList()).map(c -> new RemedyOfCase(c.text(), c.text(), c.text(),
                c.constant(RemedyKind.class), c.day(), c.text(), c.text(), c.constant(RemedyState.class), c.day(), c.bool())).toList();
        return rows.counted(lines, page, em::createNativeQuery, FROM);
    }

    private static Conditions where(RemedyFilter filter, String scope) {
        Conditions where = new Conditions().andIfGiven("r.department_code = ?", scope).andIfGiven("r.kind = ?", filter.kind())
                .containing(filter.text(), "c.case_number", "coalesce(r.reference, '')");
        return Boolean.TRUE.equals(filter.open()) ? where.and("r.decided_on is null") : where;
    }

    private static RemedyLine line(Columns c) {
        return new RemedyLine(c.number(), c.count(), c.constant(RemedyKind.class), c.day(), c.text(), c.text(), c.text(), c.text(), c.constant(RemedyState.class),
                c.day(), c.text(), c.text(), c.text(), c.bool(), c.text(), c.instant(), c.text());
    }

    /** @param paper null: none */
    public long add(CaseRecord approval, RecordRemedy remedy, StoredFile paper, boolean late, String by, Instant at) {
        return id(approval.id(), approval.departmentCode(), remedy.kind(), remedy.filedOn(), remedy.organ(), remedy.reference(), null, null, RemedyState.OPEN,
                hash(paper), name(paper), late, by, at);
    }

    public long propose(CaseRecord approval, ProposeRevocation proposal, StoredFile paper, String organ, LocalDate on, String by, Instant at) {
        return id(approval.id(), approval.departmentCode(), RemedyKind.REVOCATION, on, organ, null, proposal.ground(), proposal.basis(), RemedyState.PROPOSED,
                hash(paper), name(paper), false, by, at);
    }

    private static String hash(StoredFile paper) {
        return paper == null ? null : paper.sha256();
    }

    private static String name(StoredFile paper) {
        return paper == null ? null : paper.name();
    }

    private long id(Object... values) {
        return ((Number) Conditions.filled(em::createNativeQuery, ADD, values).getSingleResult()).longValue();
    }

    public void end(EndRemedy end, StoredFile paper, String by) {
        Conditions.filled(em::createNativeQuery, END, end.state(), end.decidedOn(), end.result(), hash(paper), name(paper), by, end.id()).executeUpdate();
    }

    public void decide(DecideRevocation decision, String opinion, LocalDate on, String by) {
        Conditions.filled(em::createNativeQuery, DECIDE, decision.agree() ? RemedyState.REVOKED : RemedyState.REFUSED, on, opinion, by, decision.id()).executeUpdate();
    }
}
