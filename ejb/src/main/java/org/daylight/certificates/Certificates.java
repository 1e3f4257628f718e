package org.daylight.certificates;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daylight.cases.CaseQueries;
import org.daylight.cases.applicant.MyCases;
import org.daylight.certificates.control.CertificateListRepository;
import org.daylight.certificates.control.CertificateNumberRules;
import org.daylight.certificates.control.CertificateRepository;
import org.daylight.certificates.control.CertificateRules;
import org.daylight.certificates.control.CertificateViews;
import org.daylight.certificates.control.PublicHolderRules;
import org.daylight.certificates.entity.Certificate;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.organisation.StaffDirectory;
import org.daylight.press.Press;
import org.daylight.press.VerificationCodes;

/**
 * Door, read only: certificates, their life and their verification. Staff see their department's, supervisors, the centre and administrators all.
 *
 * @article RES-06, RES-08, RES-09, RES-11
 */
@Stateless
@RolesAllowed({Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.DEPARTMENT_HEAD, Roles.CENTRE_MANAGER, Roles.SUPERVISOR,
        Roles.DEPARTMENT_SUPERVISOR, Roles.ADMINISTRATOR})
public class Certificates {
    @Inject
    CertificateRepository certificates;
    @Inject
    CertificateListRepository lists;
    @Inject
    CertificateViews views;
    @Inject
    CaseQueries cases;
    @Inject
    MyCases mine;
    @Inject
    StaffDirectory staff;
    @Inject
    Press press;
    @Resource
    SessionContext session;

    /**
     * What the QR code or a typed number leads to, the holder's name shortened; {@code certificate.unknown} (404), or
     * {@code certificate.mistyped} (404) where its own check character says that no certificate has this number. The verification code is there only
     * for those who gave it: who knows a number does not learn it.
     *
     * @param numberOrVerificationCode blanks and small letters do not matter, nor hyphens in a verification code; null is unknown
     * @article RES-06 (001 二 限时办结)
     */
    @PermitAll // anyone may verify
    public CertificateView verify(String numberOrVerificationCode) {
        String given = numberOrVerificationCode == null ? "" : numberOrVerificationCode.strip();
        String code = VerificationCodes.typed(given);
        Certificate certificate = certificates.byNumberOrCode(given.toUpperCase(Locale.ROOT), code).orElseThrow(() -> notFound(given));
        CertificateView full = views.of(certificate);
        return new CertificateView(full.number(), certificate.hasVerificationCode(code) ? code : null, null, full.nameZh(),
                full.nameEn(), PublicHolderRules.shortened(full.holder()), null, full.issuerCode(), full.issuerZh(), full.issuerEn(), full.issuedOn(),
                full.validFrom(), full.validUntil(), full.state(), full.version(), full.revision(), full.sha256());
    }

    /** All versions of the certificate, the newest first, without anything about the holder; empty for an unknown number. */
    @PermitAll // public, no person's data
    public List<CertificateVersion> versions(String number) {
        return lists.versions(number);
    }

    /** The certificate in its newest version of a case that the caller may see; {@code case.unknown} (404). Empty where the case has none. */
    @RolesAllowed({Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.DEPARTMENT_HEAD, Roles.CENTRE_MANAGER, Roles.DISTRICT_GOVERNMENT,
            Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.ADMINISTRATOR})
    public Optional<CertificateView> ofCase(String caseNumber) {
        cases.byNumber(caseNumber);
        return certificates.ofCase(caseNumber).map(views::of);
    }

    /**
     * Newest first. Sortable: {@code number}, {@code name}, {@code holder}, {@code departmentCode}, {@code issuedOn}, {@code validUntil}, {@code state};
     * {@code page.unsortable} (400) for any other.
     */
    public Page<CertificateLine> find(CertificateFilter filter, PageRequest page) {
        String own = staff.onDuty(caller()).departmentCode();
        return lists.page(filter, seesAll() ? null : own, page);
    }

    /** {@code certificate.unknown} (404), also for one of another department. */
    public CertificateView one(String number) {
        return views.of(visible(number));
    }

    /** What happened to it, the first act first; {@code certificate.unknown} (404). */
    public List<CertificateActLine> acts(String number) {
        return lists.acts(visible(number).id());
    }

    /** The renewal that waits to be decided; {@code certificate.unknown} (404). */
    public Optional<RenewalView> openRenewal(String number) {
        return certificates.openRenewal(visible(number).id());
    }

    /** What the caller may do to it now; {@code certificate.unknown} (404). {@link CertificateAct#RENEWED} stands for both decisions on a renewal. */
    public Set<CertificateAct> openActs(String number) {
        Certificate certificate = visible(number);
        Set<CertificateAct> open = EnumSet.noneOf(CertificateAct.class);
        if (staff.onDuty(caller()).departmentCode().equals(certificate.issuerCode())) {
            boolean decides = Stream.of(Roles.APPROVER, Roles.DEPARTMENT_HEAD).anyMatch(session::isCallerInRole);
            boolean renewing = certificates.openRenewal(certificate.id()).isPresent();
            Stream.of(CertificateAct.SUSPENDED, CertificateAct.RESTORED, CertificateAct.REVOKED, CertificateAct.ANNULLED, CertificateAct.REPLACED)
                    .filter(act -> decides && CertificateRules.isOpen(act, certificate.state())).forEach(open::add);
            Stream.of(CertificateAct.RENEWED).filter(act -> decides && renewing && CertificateRules.isOpen(act, certificate.state())).forEach(open::add);
            Stream.of(CertificateAct.RENEWAL_ASKED).filter(act -> (decides || session.isCallerInRole(Roles.WINDOW_CLERK)) && !renewing
                    && certificate.validUntil() != null && CertificateRules.isOpen(act, certificate.state())).forEach(open::add);
        }
        return open;
    }

    /**
     * The signed PDF, its hash compared; {@code certificate.unknown} (404), {@code press.not-ready} (409) while it is being made. A document that is no
     * longer the one that was signed is a fault.
     */
    public byte[] document(String number) {
        return press.sheet(visible(number).sheetId());
    }

    /** The certificate of the caller's own case, once it has been delivered; empty before. {@code case.unknown} (404) for a case of somebody else. */
    @RolesAllowed(Roles.APPLICANT)
    public Optional<CertificateView> ofMyCase(String caseNumber) {
        return mine.byNumber(caseNumber).line().deliveredAt() == null ? Optional.empty() : certificates.ofCase(caseNumber).map(views::of);
    }

    /** The signed PDF of {@link #ofMyCase}; {@code certificate.unknown} (404), {@code press.not-ready} (409). */
    @RolesAllowed(Roles.APPLICANT)
    public byte[] myDocument(String caseNumber) {
        ofMyCase(caseNumber).orElseThrow(() -> unknown(""));
        return press.sheet(certificates.ofCase(caseNumber).orElseThrow(() -> unknown("")).sheetId());
    }

    private Certificate visible(String number) {
        Certificate certificate = certificates.byNumberOrCode(number, "").orElseThrow(() -> unknown(number == null ? "" : number));
        if (!seesAll() && !staff.onDuty(caller()).departmentCode().equals(certificate.issuerCode())) {
            throw unknown(number);
        }
        return certificate;
    }

    private boolean seesAll() {
        return Stream.of(Roles.CENTRE_MANAGER, Roles.SUPERVISOR, Roles.ADMINISTRATOR).anyMatch(session::isCallerInRole);
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }

    private static Problem notFound(String given) {
        return CertificateNumberRules.isMistyped(given.toUpperCase(Locale.ROOT))
                ? new Problem(Problem.Kind.NOT_FOUND, "certificate.mistyped", "RES-08") : unknown(given);
    }

    private static Problem unknown(String given) {
        return new Problem(Problem.Kind.NOT_FOUND, "certificate.unknown", null, given);
    }
}
