package org.daylight.documents.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.documents.DocumentFilter;
import org.daylight.documents.DocumentLine;
import org.daylight.documents.DocumentType;
import org.daylight.documents.PublicDecision;
import org.daylight.documents.PublicDecisionFilter;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.organisation.SealKind;
import org.daylight.press.PrintState;

/** Lists of documents: filtered, sorted and paged in the database. */
@ApplicationScoped
public class DocumentListRepository {
    private static final String LINE = """
            select t.number, t.type, t.title, c.case_number, d.name_zh, d.name_en, t.issued_at, p.name_zh as actor_zh, p.name_en as actor_en, t.seal_kind, s.state, \
            s.sha256, s.error\s""";
    private static final String FROM = """
            from document t join sheet s on s.id = t.sheet_id join department d on d.code = t.department_code \
            left join approval_case c on c.id = t.case_id left join staff p on p.username = t.actor""";
    private static final String PUBLIC = """
            select t.number, t.type, t.title, v.name_zh, v.name_en, d.name_zh as department_zh, d.name_en as department_en, c.applicant_name, c.applicant_kind, t.issued_on\s""";
    private static final String FROM_PUBLIC = """
            from document t join approval_case c on c.id = t.case_id join item_version v on v.id = t.item_version_id \
            join department d on d.code = t.department_code""";
    private static final Map<String, String> SORTABLE = Map.of("number", "t.number", "type", "t.type", "caseNumber", "c.case_number", "departmentCode",
            "t.department_code", "issuedAt", "t.issued_at", "state", "s.state");

    @PersistenceContext
    EntityManager em;

    public List<DocumentLine> ofCase(String caseNumber) {
        Conditions of = new Conditions().and("c.case_number = ?", caseNumber);
        return Columns.of(of.fill(em.createNativeQuery(LINE + FROM + of.where() + " order by t.id limit 500")).getResultList())
                .map(DocumentListRepository::line).toList();
    }

    /** @param department limits the list to one; null: all */
    public Page<DocumentLine> page(DocumentFilter filter, String department, PageRequest page) {
        Conditions which = new Conditions().andIfGiven("t.department_code = ?", department).andIfGiven("t.department_code = ?", filter.departmentCode())
                .andIfGiven("t.type = ?", filter.type()).andIfGiven("s.state = ?", filter.state()).andIfGiven("t.issued_on >= ?", filter.from())
                .andIfGiven("t.issued_on <= ?", filter.until()).containing(filter.text(), "t.number", "c.case_number");
        List<DocumentLine> rows = Columns.of(which.fill(em.createNativeQuery(LINE + FROM + which.where()
                + Conditions.order(page, SORTABLE, "t.issued_at desc", "t.id desc"))).getResultList()).map(DocumentListRepository::line).toList();
        return which.counted(rows, page, em::createNativeQuery, " " + FROM);
    }

    private static DocumentLine line(Columns c) {
        return new DocumentLine(c.text(), c.constant(DocumentType.class), c.text(), c.text(), c.text(), c.text(), c.instant(), c.text(), c.text(),
                c.constant(SealKind.class), c.constant(PrintState.class), c.text(), c.text());
    }

    public Optional<IssuedDocument> byNumber(String number) {
        if (number == null) {
            return Optional.empty();
        }
        Conditions of = new Conditions().and("t.number = ?", number);
        return Columns.of(of.fill(em.createNativeQuery("select t.number, t.type, t.department_code, c.case_number, t.sheet_id " + FROM + of.where()))
                .getResultList()).findFirst()
                .map(c -> new IssuedDocument(c.text(), c.constant(DocumentType.class), c.text(), c.text(), c.number()));
    }

    public Page<PublicDecision> published(PublicDecisionFilter filter, PageRequest page) {
        Conditions which = new Conditions().and("t.type in ('DECISION_GRANT', 'REVOCATION_DECISION')")
                .andIfGiven("t.department_code = ?", filter.departmentCode()).andIfGiven("t.year = ?", filter.year())
                .containing(filter.text(), "t.number", "v.name_zh", "v.name_en");
        List<PublicDecision> rows = Columns.of(which.fill(em.createNativeQuery(PUBLIC + FROM_PUBLIC + which.where()
                + Conditions.order(page, Map.of(), "t.issued_on desc", "t.id desc"))).getResultList()).map(DocumentListRepository::decision).toList();
        return which.counted(rows, page, em::createNativeQuery, " " + FROM_PUBLIC);
    }

    private static PublicDecision decision(Columns c) {
        String number = c.text();
        DocumentType type = c.constant(DocumentType.class);
        String title = c.text();
        String itemZh = c.text();
        String itemEn = c.text();
        String departmentZh = c.text();
        String departmentEn = c.text();
        String holder = PublicNameRules.shown(c.text(), c.text());
        return new PublicDecision(number, type, title, itemZh, itemEn, departmentZh, departmentEn, holder, c.day());
    }
}
