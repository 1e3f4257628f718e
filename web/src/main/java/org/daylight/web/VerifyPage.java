package org.daylight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.daylight.accountability.PaperVerification;
import org.daylight.accountability.VerifiedPaper;
import org.daylight.certificates.CertificateState;
import org.daylight.certificates.CertificateVersion;
import org.daylight.certificates.CertificateView;
import org.daylight.certificates.Certificates;
import org.daylight.kernel.Problem;

/**
 * Anyone verifies a certificate by the code of its QR image or by its number, and a paper of supervision by its code.
 *
 * @article RES-08, SIG-38 (000 art. 21), ACT-03 (000 art. 30)
 */
@Named
@RequestScoped
public class VerifyPage {

    @Inject
    Certificates certificates;

    @Inject
    PaperVerification papers;

    private String code;
    private CertificateView certificate;
    private VerifiedPaper paper;
    private boolean mistyped;

    public void look() {
        if (isAsked()) {
            try {
                certificate = certificates.verify(code);
            } catch (Problem problem) {
                ProgressPage.tolerateUnknown(problem);
                mistyped = problem.code().equals("certificate.mistyped");
                paper = papers.verify(code).orElse(null);
            }
        }
    }

    /** All versions, the newest first. */
    public List<CertificateVersion> getVersions() {
        return certificate == null ? List.of() : certificates.versions(certificate.number());
    }

    public boolean isAsked() {
        return code != null && !code.isEmpty();
    }

    public boolean isValid() {
        return certificate != null && certificate.state() == CertificateState.VALID || paper != null && paper.state() == VerifiedPaper.State.IN_FORCE;
    }

    /** The number's own check character does not fit: more likely a slip than a forgery. */
    public boolean isMistyped() {
        return mistyped;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code == null ? null : code.trim();
    }

    /** Null where nothing was asked or found. */
    public CertificateView getCertificate() {
        return certificate;
    }

    /** Null where nothing was asked or found, or it is a certificate. */
    public VerifiedPaper getPaper() {
        return paper;
    }
}
