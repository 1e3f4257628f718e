package org.daylight.certificates.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.LocalDate;
import org.daylight.cases.CaseDecided;
import org.daylight.cases.CaseEventType;
import org.daylight.cases.CaseJournal;
import org.daylight.cases.CaseOutcome;
import org.daylight.cases.CaseQueries;
import org.daylight.certificates.entity.Certificate;
import org.daylight.items.ItemCatalogue;
import org.daylight.items.ItemVersionView;
import org.daylight.kernel.LegalTime;
import org.daylight.organisation.DepartmentView;
import org.daylight.organisation.StaffDirectory;

/** A grant of an item that leads to a certificate has it in the same moment: no certificate, no grant (RES-06, RES-08). */
@ApplicationScoped
public class CertificateIssue {
    private static final String FIRST_VERSION = "001";
    private final SecureRandom random = new SecureRandom();
    @Inject
    private CaseQueries cases;
    @Inject
    private CaseJournal journal;
    @Inject
    private ItemCatalogue items;
    @Inject
    private StaffDirectory staff;
    @Inject
    private CertificateRepository certificates;
    @Inject
    private CertificatePress press;

    void issue(@Observes CaseDecided decided) {
        if (decided.outcome() == CaseOutcome.GRANTED) {
            issue(decided, items.version(decided.itemVersionId()));
        }
    }

    private void issue(CaseDecided decided, ItemVersionView item) {
        if (item.certificateType() != null) {
            DepartmentView issuer = staff.department(decided.departmentCode());
            String number = add(decided, item, issuer, LegalTime.dateOf(decided.decidedAt()));
            journal.append(decided.caseId(), CaseEventType.CERTIFICATE_ISSUED, decided.decidedAt(), "certificates",
                    "{\"number\": \"%s\"}".formatted(number));
        }
    }

    private String add(CaseDecided decided, ItemVersionView item, DepartmentView issuer, LocalDate on) {
        String serial = CertificateNumberRules.serial(on.getYear(), certificates.nextSerial(issuer.code()));
        String number = CertificateNumberRules.number(issuer.creditCode() + item.certificateType(), issuer.creditCode(), serial, FIRST_VERSION);
        String code = VerificationCodeRules.next(random);
        byte[] pdf = press.print(new CertificatePaper(item.certificateZh(), item.certificateEn(), number, decided.applicantName(),
                cases.byNumber(decided.caseNumber()).line().subject(), item.nameZh(), item.itemCode(), decided.caseNumber(), issuer.nameZh(),
                on, code, CertificateSettings.verificationUrl(code)));
        certificates.add(Certificate.issue(number, code, decided.caseId(), decided.caseNumber(), item, decided.applicantName(), issuer, on,
                pdf), pdf);
        return number;
    }
}
