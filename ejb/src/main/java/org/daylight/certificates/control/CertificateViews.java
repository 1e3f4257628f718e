package org.daylight.certificates.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.daylight.certificates.CertificateView;
import org.daylight.certificates.entity.Certificate;
import org.daylight.organisation.StaffDirectory;
import org.daylight.press.Press;

/** A certificate with the names of its issuer and how far the press is. */
@ApplicationScoped
public class CertificateViews {
    @Inject
    StaffDirectory staff;
    @Inject
    Press press;

    public CertificateView of(Certificate certificate) {
        return certificate.view(staff.department(certificate.issuerCode()), press.one(certificate.sheetId()));
    }
}
