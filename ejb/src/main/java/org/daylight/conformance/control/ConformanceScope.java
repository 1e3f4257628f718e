package org.daylight.conformance.control;

import jakarta.ejb.SessionContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.daylight.kernel.Roles;
import org.daylight.organisation.StaffDirectory;

/** Which department's cases a supervising person may ask about. */
@ApplicationScoped
public class ConformanceScope {
    @Inject
    StaffDirectory staff;

    /** Null: all; {@code staff.not-on-duty} (403). */
    public String of(SessionContext session) {
        String own = staff.onDuty(session.getCallerPrincipal().getName()).departmentCode();
        boolean all = session.isCallerInRole(Roles.SUPERVISOR) || session.isCallerInRole(Roles.ADMINISTRATOR);
        return all ? null : own;
    }
}
