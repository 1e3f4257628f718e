package org.daylight.certificates;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.daylight.audit.Audited;
import org.daylight.audit.Subject;
import org.daylight.certificates.control.PushRepository;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;

/**
 * Door: pushes into the certificate store that were given up, for those who keep the connection.
 *
 * @article RES-10 (004 art. 27)
 */
@Stateless
@RolesAllowed({Roles.CENTRE_MANAGER, Roles.SUPERVISOR, Roles.ADMINISTRATOR})
public class CertificatePushes {
    private static final int MOST = 200;
    @Inject
    PushRepository pushes;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /** The oldest 200. */
    public List<PushLine> givenUp() {
        return pushes.givenUp(MOST);
    }

    public StoreGate gate() {
        return pushes.gate();
    }

    /** It waits again as if it were new; {@code certificate.push-not-failed} (409). */
    @Audited
    @RolesAllowed({Roles.CENTRE_MANAGER, Roles.ADMINISTRATOR})
    public void again(@Subject long id) {
        if (!pushes.again(id, session.getCallerPrincipal().getName(), clock.instant())) {
            throw new Problem(Problem.Kind.CONFLICT, "certificate.push-not-failed", null);
        }
    }
}
