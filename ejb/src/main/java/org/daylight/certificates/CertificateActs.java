package org.daylight.certificates;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.daylight.audit.Audited;
import org.daylight.audit.Subject;
import org.daylight.certificates.control.CertificateLife;
import org.daylight.certificates.control.CertificateRepository;
import org.daylight.certificates.control.CertificateRules;
import org.daylight.certificates.entity.Certificate;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.organisation.StaffDirectory;

/**
 * Door: what an issuing department does to its certificates after their issue, each act with its reason on record and in the case's timeline.
 *
 * <p>Every act answers {@code staff.not-on-duty} (403), {@code certificate.unknown} (404), {@code certificate.other-department} (403),
 * {@code certificate.stale} (409) where somebody acted since the person looked, {@code certificate.reason-required} (422) and
 * {@code certificate.wrong-state} (422).
 *
 * @article RES-08 (000 art. 20(8)); Administrative Licensing Law art. 49, 50, 69, 70
 */
@Stateless
@Audited
@RolesAllowed({Roles.APPROVER, Roles.DEPARTMENT_HEAD})
public class CertificateActs {
    @Inject
    CertificateRepository certificates;
    @Inject
    CertificateLife life;
    @Inject
    StaffDirectory staff;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /** 暂扣: a valid certificate is suspended. */
    public void suspend(ActOnCertificate command) {
        life.turn(begin(command), CertificateAct.SUSPENDED, command, caller(), clock.instant());
    }

    /** 恢复: a suspended certificate is valid again. */
    public void restore(ActOnCertificate command) {
        life.turn(begin(command), CertificateAct.RESTORED, command, caller(), clock.instant());
    }

    /** 撤销: a valid or suspended certificate is revoked for good. */
    public void revoke(ActOnCertificate command) {
        life.turn(begin(command), CertificateAct.REVOKED, command, caller(), clock.instant());
    }

    /** 注销: a certificate that is not revoked is annulled for good. */
    public void annul(ActOnCertificate command) {
        life.turn(begin(command), CertificateAct.ANNULLED, command, caller(), clock.instant());
    }

    /**
     * 变更: a new version with the other holder or content takes the place of a valid certificate, which keeps its number and is annulled.
     * {@code input.missing}, {@code input.too-long} (400).
     *
     * @return number of the new version
     */
    public String change(ActOnCertificate command, String holder, String matter) {
        return life.change(begin(command), command, holder, matter, caller(), clock.instant());
    }

    /**
     * 准予延续 (grant) or 不予延续: the renewal that waits is decided; {@code certificate.no-renewal} (422) where none does. Granted, a new version follows
     * the old one, valid for another term after its last day.
     *
     * @return number of the certificate that is in force then
     */
    public String decideRenewal(ActOnCertificate command, boolean grant) {
        return life.decideRenewal(begin(command), command, grant, caller(), clock.instant());
    }

    /**
     * 申请延续: the holder's application for a renewal is on record. In time is who applies as many days before the last day as the type of certificate
     * asks: for 30 days and a last day of 2026-12-31, 2026-12-01 at the latest; then silence until the last day renews it.
     * {@code certificate.without-end}, {@code certificate.renewal-open} (422).
     *
     * @param note may be null
     */
    @RolesAllowed({Roles.WINDOW_CLERK, Roles.APPROVER, Roles.DEPARTMENT_HEAD})
    public void askRenewal(@Subject String number, String note) {
        life.askRenewal(own(number), note, caller(), clock.instant());
    }

    private Certificate begin(ActOnCertificate command) {
        Certificate certificate = own(command.number());
        CertificateRules.requireCurrent(command.revision(), certificate.revision());
        CertificateRules.requireReason(command.reason());
        return certificate;
    }

    private Certificate own(String number) {
        String department = staff.onDuty(caller()).departmentCode();
        Certificate certificate = certificates.lock(number)
                .orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "certificate.unknown", null, number == null ? "" : number));
        if (!certificate.issuerCode().equals(department)) {
            throw new Problem(Problem.Kind.FORBIDDEN, "certificate.other-department", "AUT-08");
        }
        return certificate;
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
