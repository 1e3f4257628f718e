package org.daylight.certificates.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.daylight.certificates.CertificateAct;
import org.daylight.certificates.CertificateActLine;
import org.daylight.certificates.CertificateFilter;
import org.daylight.certificates.CertificateLine;
import org.daylight.certificates.CertificateState;
import org.daylight.certificates.CertificateVersion;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;

/** Lists of certificates: filtered, sorted and paged in the database. */
@ApplicationScoped
public class CertificateListRepository {
    private static final String LINE = """
            select c.number, c.name_zh, c.name_en, c.holder_name, c.case_number, d.name_zh as issuer_zh, d.name_en as issuer_en, c.issued_on, c.valid_until, \
            c.state, c.version_number, s.state = 'READY'\s""";
    private static final String FROM = "from certificate c join department d on d.code = c.issuer_code join sheet s on s.id = c.sheet_id";
    private static final Map<String, String> SORTABLE = Map.of("number", "c.number", "name", "c.name_zh", "holder", "c.holder_name", "departmentCode",
            "c.issuer_code", "issuedOn", "c.issued_on", "validUntil", "c.valid_until", "state", "c.state");
    private static final String VERSIONS = """
            select v.number, v.version_number, v.state, v.issued_on, v.valid_until from certificate c join certificate v
            on v.issuer_code = c.issuer_code and v.type_code = c.type_code and v.serial = c.serial""";

    @PersistenceContext
    EntityManager em;

    /** @param department limits the list to one; null: all */
    public Page<CertificateLine> page(CertificateFilter filter, String department, PageRequest page) {
        Conditions which = new Conditions().andIfGiven("c.issuer_code = ?", department).andIfGiven("c.issuer_code = ?", filter.departmentCode())
                .andIfGiven("c.state = ?", filter.state()).andIfGiven("c.valid_until <= ?", filter.expiresBy())
                .containing(filter.text(), "c.number", "c.holder_name", "c.name_zh", "c.name_en", "c.case_number");
        List<CertificateLine> rows = Columns.of(which.fill(em.createNativeQuery(LINE + FROM + which.where()
                + Conditions.order(page, SORTABLE, "c.issued_on desc", "c.id desc"))).getResultList()).map(CertificateListRepository::line).toList();
        return which.counted(rows, page, em::createNativeQuery, " " + FROM);
    }

    private static CertificateLine line(Columns c) {
        return new CertificateLine(c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.day(), c.day(), c.constant(CertificateState.class),
                c.count(), c.bool());
    }

    public List<CertificateVersion> versions(String number) {
        if (number == null) {
            return List.of();
        }
        Conditions of = new Conditions().and("c.number = ?", number.strip());
        return Columns.of(of.fill(em.createNativeQuery(VERSIONS + of.where() + " order by v.version_number desc limit 100")).getResultList())
                .map(c -> new CertificateVersion(c.text(), c.count(), c.constant(CertificateState.class), c.day(), c.day())).toList();
    }

    public List<CertificateActLine> acts(long id) {
        return Columns.of(em.createNativeQuery("""
                select a.at, a.act, a.state, a.reason, a.basis, p.name_zh, p.name_en from certificate_act a left join staff p on p.username = a.actor
                where a.certificate_id = ?1 order by a.id limit 200""").setParameter(1, id).getResultList())
                .map(c -> new CertificateActLine(c.instant(), c.constant(CertificateAct.class), c.constant(CertificateState.class), c.text(), c.text(),
                        c.text(), c.text())).toList();
    }
}
