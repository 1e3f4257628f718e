package org.daylight.certificates;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.Optional;
import org.daylight.kernel.Roles;

/** Door, read only: certificates and their verification (RES-06, RES-08). */
@Stateless
@RolesAllowed({Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.SUPERVISOR, Roles.ADMINISTRATOR})
public class Certificates {

    /** What the QR code or a typed number leads to; {@code certificate.unknown} (404). */
    @PermitAll
    public CertificateView verify(String numberOrVerificationCode) {
        throw new UnsupportedOperationException();
    }

    /** The certificate of a case that the caller may see. */
    public Optional<CertificateView> ofCase(String caseNumber) {
        throw new UnsupportedOperationException();
    }

    /** The PDF as issued; {@code certificate.unknown} (404); {@code certificate.altered} is a fault. */
    public byte[] document(String number) {
        throw new UnsupportedOperationException();
    }
}
