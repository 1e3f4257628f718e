package org.daylight.certificates;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.daylight.cases.CaseQueries;
import org.daylight.certificates.control.CertificateNumberRules;
import org.daylight.certificates.control.CertificateRepository;
import org.daylight.certificates.control.PublicHolderRules;
import org.daylight.certificates.control.VerificationCodeRules;
import org.daylight.certificates.entity.Certificate;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.organisation.StaffDirectory;

/** Door, read only: certificates and their verification (RES-06, RES-08). */
@Stateless
@RolesAllowed({Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR,
        Roles.ADMINISTRATOR})
public class Certificates {
    @Inject
    private CertificateRepository certificates;
    @Inject
    private CaseQueries cases;
    @Inject
    private StaffDirectory staff;

    /**
     * What the QR code or a typed number leads to, the holder's name shortened; {@code certificate.unknown} (404), or
     * {@code certificate.mistyped} (404) where its own check character says that no certificate has this number. The verification code is there only for those who gave it: who knows a number does not learn it.
     *
     * @param numberOrVerificationCode blanks and small letters do not matter, nor hyphens in a verification code; null is unknown
     * @article RES-06 (001 二 限时办结)
     */
    @PermitAll // anyone may verify
    public CertificateView verify(String numberOrVerificationCode) {
        String given = numberOrVerificationCode == null ? "" : numberOrVerificationCode.strip();
        String code = VerificationCodeRules.typed(given);
        Certificate certificate = certificates.byNumberOrCode(given.toUpperCase(Locale.ROOT), code).orElseThrow(() -> notFound(given));
        CertificateView full = view(certificate);
        return new CertificateView(full.number(), certificate.hasVerificationCode(code) ? code : null, full.caseNumber(), full.nameZh(),
                full.nameEn(), PublicHolderRules.shortened(full.holder()), full.issuerZh(), full.issuerEn(), full.issuedOn(), full.state(),
                full.sha256());
    }

    /** The certificate of a case that the caller may see; {@code case.unknown} (404). Empty where the case has none. */
    public Optional<CertificateView> ofCase(String caseNumber) {
        cases.byNumber(caseNumber);
        return certificates.ofCase(caseNumber).map(this::view);
    }

    /**
     * The PDF as issued, its hash compared; {@code certificate.unknown} (404), {@code case.unknown} (404) where the caller may not see the
     * case. A document that is no longer the one that was issued is a fault.
     */
    public byte[] document(String number) {
        Certificate certificate = certificates.byNumberOrCode(number, "").orElseThrow(() -> unknown(number));
        cases.byNumber(certificate.caseNumber());
        return certificate.original(certificates.document(certificate));
    }

    private CertificateView view(Certificate certificate) {
        return certificate.view(staff.department(certificate.issuerCode()));
    }

    private static Problem notFound(String given) {
        return CertificateNumberRules.isMistyped(given.toUpperCase(Locale.ROOT))
                ? new Problem(Problem.Kind.NOT_FOUND, "certificate.mistyped", "RES-08") : unknown(given);
    }

    private static Problem unknown(String given) {
        return new Problem(Problem.Kind.NOT_FOUND, "certificate.unknown", null, given);
    }
}
