package org.daylight.authority.control;

import jakarta.ejb.SessionContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.daylight.kernel.Roles;
import org.daylight.organisation.StaffDirectory;

/** What the caller may see: the own department, or all. {@code staff.not-on-duty} (403). */
@ApplicationScoped
public class Viewer {
    @Inject
    StaffDirectory staff;

    public String own(SessionContext session) {
        return staff.onDuty(session.getCallerPrincipal().getName()).departmentCode();
    }

    /** The department to read: the one asked for where the caller sees all, the own one otherwise; null: all. */
    public String scope(SessionContext session, String wanted) {
        String own = own(session);
        return seesAll(session) ? wanted : own;
    }

    public boolean seesAll(SessionContext session) {
        return Stream.of(Roles.CENTRE_MANAGER, Roles.DISTRICT_GOVERNMENT, Roles.SUPERVISOR, Roles.ADMINISTRATOR).anyMatch(session::isCallerInRole);
    }
}
