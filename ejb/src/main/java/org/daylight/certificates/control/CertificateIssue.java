package org.daylight.certificates.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.daylight.cases.CaseDecided;
import org.daylight.cases.CaseEventType;
import org.daylight.cases.CaseJournal;
import org.daylight.cases.CaseNews;
import org.daylight.cases.CaseOutcome;
import org.daylight.cases.CaseRecord;
import org.daylight.cases.CaseRecords;
import org.daylight.certificates.CertificateAct;
import org.daylight.certificates.entity.Certificate;
import org.daylight.certificates.entity.CertificateGrant;
import org.daylight.items.ItemCatalogue;
import org.daylight.items.ItemVersionView;
import org.daylight.kernel.LegalTime;
import org.daylight.organisation.DepartmentView;
import org.daylight.organisation.StaffDirectory;

/** A grant of an item that leads to a certificate has it in the same moment: no certificate, no grant (RES-06, RES-08). */
@ApplicationScoped
public class CertificateIssue {
    @Inject
    private CaseRecords cases;
    @Inject
    private CaseJournal journal;
    @Inject
    private ItemCatalogue items;
    @Inject
    private StaffDirectory staff;
    @Inject
    private CertificateRepository certificates;
    @Inject
    private CertificateVersions versions;
    @Inject
    private CertificateLife life;

    void issue(@Observes CaseDecided decided) {
        if (decided.outcome() == CaseOutcome.GRANTED) {
            issue(decided, items.version(decided.itemVersionId()));
        }
    }

    /** A grant that is revoked takes its certificates with it. */
    void heard(@Observes CaseNews news) {
        if (news.type() == CaseEventType.GRANT_REVOKED) {
            certificates.lockOpenOfCase(news.caseId()).forEach(certificate -> life.revokeWithGrant(certificate, news));
        }
    }

    private void issue(CaseDecided decided, ItemVersionView item) {
        if (item.certificateType() != null) {
            LocalDate on = LegalTime.dateOf(decided.decidedAt());
            DepartmentView issuer = staff.department(decided.departmentCode());
            Certificate certificate = Certificate.first(grant(cases.of(decided.caseId()), item, issuer, on));
            versions.issue(certificate, on, on, certificates.term(certificate.typeCode()).lastDay(on), decided.decidedBy());
            certificates.act(certificate, CertificateAct.ISSUED, null, null, decided.decidedBy(), decided.decidedAt());
            journal.append(decided.caseId(), CaseEventType.CERTIFICATE_ISSUED, decided.decidedAt(), "certificates",
                    "{\"number\": \"%s\"}".formatted(certificate.number()));
        }
    }

    private CertificateGrant grant(CaseRecord of, ItemVersionView item, DepartmentView issuer, LocalDate on) {
        String serial = CertificateNumberRules.serial(on.getYear(), certificates.nextSerial(issuer.code()));
        return new CertificateGrant(of.id(), of.caseNumber(), item.id(), item.certificateZh(), item.certificateEn(), of.applicantName(), of.applicantId(),
                of.applicantKind(), of.subject(), issuer.code(), issuer.creditCode() + item.certificateType(), serial);
    }
}
