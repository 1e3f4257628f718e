package org.daylight.documents.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.List;
import org.daylight.documents.DocumentType;
import org.daylight.kernel.Columns;
import org.daylight.kernel.LegalTime;

/** Issues documents, and reads what they say of a case. */
@ApplicationScoped
public class DocumentRepository {
    private static final String NEXT_SERIAL = """
            insert into document_serial (department_code, type, year, last) values (?1, ?2, ?3, 1)
            on conflict (department_code, type, year) do update set last = document_serial.last + 1 returning last""";
    private static final String ADD = """
            insert into document (number, type, title, department_code, year, serial, case_id, item_version_id, issued_at, issued_on, actor, seal_kind, sheet_id)
            values (?1, ?2, ?13, ?3, ?4, ?5, cast(?6 as bigint), ?7, ?8, ?9, ?10, ?11, ?12)""";
    private static final String OPINIONS = """
            select e.type, e.event_at, coalesce(s.name_zh, e.actor) as name, e.opinion, coalesce(e.payload ->> 'agree', '') as agree
            from case_event e left join staff s on s.username = e.actor
            where e.case_id = ?1 and e.type in ('ACCEPTED', 'DEEMED_ACCEPTED', 'HANDLED', 'REVIEWED', 'DECIDED', 'OPINION_GIVEN', 'RETURNED') order by e.id
            limit 60""";

    @PersistenceContext
    EntityManager em;

    /** The next number of the type in the year, from 1, without gaps: a second document waits for the first to commit. */
    int nextSerial(String departmentCode, DocumentType type, int year) {
        return ((Number) em.createNativeQuery(NEXT_SERIAL).setParameter(1, departmentCode).setParameter(2, type.name()).setParameter(3, year)
                .getSingleResult()).intValue();
    }

    /** 机关代字; the department's name where none is set. */
    String word(String departmentCode) {
        return (String) em.createNativeQuery("""
                select coalesce(w.word, d.name_zh) from department d left join document_word w on w.department_code = d.code where d.code = ?1""")
                .setParameter(1, departmentCode).getSingleResult();
    }

    void add(NewDocument document) {
        em.createNativeQuery(ADD).setParameter(1, document.number()).setParameter(2, document.type().name()).setParameter(3, document.departmentCode())
                .setParameter(4, document.year()).setParameter(5, document.serial())
                .setParameter(6, document.caseId() == null ? null : document.caseId().toString()).setParameter(7, document.itemVersionId())
                .setParameter(8, Timestamp.from(document.issuedAt())).setParameter(9, Date.valueOf(LegalTime.dateOf(document.issuedAt())))
                .setParameter(10, document.actor()).setParameter(11, document.sealKind() == null ? null : document.sealKind().name())
                .setParameter(12, document.sheetId()).setParameter(13, document.title()).executeUpdate();
    }

    /** What the applicant handed in, in this order; all of it, or what came with the last supplement. */
    List<MaterialRow> materials(long caseId, boolean lastSupplement) {
        em.flush();
        return Columns.of(em.createNativeQuery("select name, copies, coalesce(remark, '') from case_material where case_id = ?1 and kind = 'GIVEN'"
                + (lastSupplement ? " and supplement_id = (select max(supplement_id) from case_material where case_id = ?1)" : "")
                + " order by id limit 300").setParameter(1, caseId).getResultList())
                .map(c -> new MaterialRow(c.text(), c.count(), c.text())).toList();
    }

    /** Acceptance, opinions and decision so far, the oldest first. */
    List<OpinionRow> opinions(long caseId) {
        em.flush();
        return Columns.of(em.createNativeQuery(OPINIONS).setParameter(1, caseId).getResultList())
                .map(c -> new OpinionRow(c.text(), c.instant(), c.text(), c.text(), c.text())).toList();
    }

    /** Numbers of what was decided and certified in the case, for its delivery. */
    List<String> results(long caseId) {
        em.flush();
        List<?> numbers = em.createNativeQuery("""
                select number from (select 1 as place, id, number from document where case_id = ?1
                    and type in ('DECISION_GRANT', 'DECISION_DENY', 'NON_ACCEPTANCE_NOTICE', 'REVOCATION_DECISION')
                union all select 2, id, payload ->> 'number' from case_event where case_id = ?1 and type = 'CERTIFICATE_ISSUED' and source = 'daylight') result
                where number is not null order by place, id""").setParameter(1, caseId).getResultList();
        return numbers.stream().map(String.class::cast).toList();
    }

    /** Number of the last document of the type in the case; empty text: none. */
    String last(long caseId, DocumentType type) {
        em.flush();
        return (String) em.createNativeQuery("select coalesce((select number from document where case_id = ?1 and type = ?2 order by id desc limit 1), '')")
                .setParameter(1, caseId).setParameter(2, type.name()).getSingleResult();
    }
}
