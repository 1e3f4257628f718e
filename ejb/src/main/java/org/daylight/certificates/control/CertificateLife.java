package org.daylight.certificates.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.daylight.cases.CaseEventType;
import org.daylight.cases.CaseJournal;
import org.daylight.cases.CaseNews;
import org.daylight.certificates.ActOnCertificate;
import org.daylight.certificates.CertificateAct;
import org.daylight.certificates.RenewalView;
import org.daylight.certificates.entity.Certificate;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Problem;

/** What happens to a certificate after its issue: each act with its record, its event on the case and its push into the certificate store. */
@ApplicationScoped
public class CertificateLife {
    private static final String WATCH = "certificate-watch";
    private static final String GRANT_REVOKED = "准予决定被撤销";
    private static final String CHANGED = "变更换发";
    private static final String DEEMED = "申请人在规定期限内申请延续，发证机关在有效期届满前未作决定，视为准予延续";
    private static final String LAST_DAY = "有效期届满未延续";
    @Inject
    CertificateRepository certificates;
    @Inject
    CertificateVersions versions;
    @Inject
    PushRepository pushes;
    @Inject
    CaseJournal journal;

    /** {@code certificate.wrong-state} (422). */
    public void turn(Certificate certificate, CertificateAct act, ActOnCertificate command, String actor, Instant at) {
        turn(certificate, act, command.reason().strip(), CertificateRules.optional("basis", command.basis(), 400), actor, at);
    }

    private void turn(Certificate certificate, CertificateAct act, String reason, String basis, String actor, Instant at) {
        CertificateRules.requireOpen(act, certificate.state());
        certificate.turn(CertificateRules.after(act, certificate.state()));
        note(certificate, act, reason, basis, actor, at);
        pushes.add(certificate);
    }

    private void note(Certificate certificate, CertificateAct act, String reason, String basis, String actor, Instant at) {
        certificates.act(certificate, act, reason, basis, actor, at);
        journal.append(certificate.caseId(), CaseEventType.CERTIFICATE_CHANGED, at, actor, reason,
                "{\"number\": \"%s\", \"act\": \"%s\"}".formatted(certificate.number(), act), Map.of("number", certificate.number(), "act", act.name()));
    }

    void revokeWithGrant(Certificate certificate, CaseNews news) {
        turn(certificate, CertificateAct.REVOKED, news.details().getOrDefault("opinion", GRANT_REVOKED), news.details().get("basis"), news.actor(), news.at());
    }

    /** Number of the version that takes its place. */
    public String change(Certificate certificate, ActOnCertificate command, String holder, String matter, String actor, Instant at) {
        Certificate next = certificate.next(CertificateRules.text("holder", holder, 200), CertificateRules.text("matter", matter, 400));
        turn(certificate, CertificateAct.REPLACED, command.reason().strip(), CertificateRules.optional("basis", command.basis(), 400), actor, at);
        LocalDate today = LegalTime.dateOf(at);
        return follow(next, today, today, certificate.validUntil(), CHANGED, actor, at);
    }

    private String follow(Certificate next, LocalDate today, LocalDate firstDay, LocalDate lastDay, String reason, String actor, Instant at) {
        versions.issue(next, today, firstDay, lastDay, actor);
        note(next, CertificateAct.ISSUED, reason, null, actor, at);
        return next.number();
    }

    /** {@code certificate.wrong-state}, {@code certificate.without-end}, {@code certificate.renewal-open} (422). */
    public void askRenewal(Certificate certificate, String note, String actor, Instant at) {
        CertificateRules.requireOpen(CertificateAct.RENEWAL_ASKED, certificate.state());
        if (certificate.validUntil() == null) {
            throw new Problem(Problem.Kind.REFUSED, "certificate.without-end", "RES-08");
        }
        if (certificates.openRenewal(certificate.id()).isPresent()) {
            throw new Problem(Problem.Kind.REFUSED, "certificate.renewal-open", "RES-08");
        }
        LocalDate today = LegalTime.dateOf(at);
        boolean inTime = CertificateRules.isInTime(today, certificate.validUntil(), certificates.term(certificate.typeCode()).renewalDays());
        certificates.addRenewal(certificate.id(), new RenewalView(today, inTime, CertificateRules.optional("note", note, 400)), actor);
        certificate.touch();
        note(certificate, CertificateAct.RENEWAL_ASKED, CertificateRules.optional("note", note, 400), null, actor, at);
    }

    /** Number of the version in force then; {@code certificate.no-renewal} (422). */
    public String decideRenewal(Certificate certificate, ActOnCertificate command, boolean grant, String actor, Instant at) {
        if (!certificates.decideRenewal(certificate.id(), grant, at)) {
            throw new Problem(Problem.Kind.REFUSED, "certificate.no-renewal", "RES-08");
        }
        if (grant) {
            return renew(certificate, CertificateAct.RENEWED, command.reason().strip(), actor, at);
        }
        CertificateRules.requireOpen(CertificateAct.RENEWAL_REFUSED, certificate.state());
        certificate.touch();
        note(certificate, CertificateAct.RENEWAL_REFUSED, command.reason().strip(), command.basis(), actor, at);
        return certificate.number();
    }

    /** The new term begins the day after the last day of the old one, and the new version is valid from its issue on. */
    private String renew(Certificate certificate, CertificateAct act, String reason, String actor, Instant at) {
        turn(certificate, act, reason, null, actor, at);
        Certificate next = certificate.next(certificate.holderName(), certificate.matter());
        LocalDate today = LegalTime.dateOf(at);
        LocalDate firstOfTerm = certificate.validUntil().plusDays(1);
        return follow(next, today, firstOfTerm.isBefore(today) ? firstOfTerm : today, certificates.term(certificate.typeCode()).lastDay(firstOfTerm), reason,
                actor, at);
    }

    /** Its last day is over: renewed by the law where somebody applied in time, expired otherwise. */
    public void end(Certificate certificate, Instant at) {
        boolean deemed = certificates.openRenewal(certificate.id()).filter(RenewalView::inTime).isPresent()
                && CertificateRules.isOpen(CertificateAct.DEEMED_RENEWED, certificate.state());
        certificates.decideRenewal(certificate.id(), deemed, at);
        if (deemed) {
            renew(certificate, CertificateAct.DEEMED_RENEWED, DEEMED, WATCH, at);
        } else {
            turn(certificate, CertificateAct.EXPIRED, LAST_DAY, null, WATCH, at);
        }
    }
}
