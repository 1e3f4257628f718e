package org.daylight.cases;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import org.daylight.kernel.Roles;

/** Door: applications come in at the window (ACC-01). */
@Stateless
@RolesAllowed(Roles.WINDOW_CLERK)
public class CaseRegistration {

    /** @return the number of the new case */
    public String register(RegisterCase command) {
        throw new UnsupportedOperationException();
    }
}
