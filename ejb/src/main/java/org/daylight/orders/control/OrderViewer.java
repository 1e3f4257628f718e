package org.daylight.orders.control;

import jakarta.ejb.SessionContext;
import java.util.stream.Stream;
import org.daylight.kernel.Roles;
import org.daylight.organisation.StaffDirectory;
import org.daylight.organisation.StaffMember;

/**
 * Who asks, and whose orders they see: supervisors, the centre and administrators those of all departments, anybody else those of the own one.
 *
 * @param wide sees all departments
 * @article AUT-14 (001 preamble; 000 art. 2, 6, 14)
 */
public record OrderViewer(String username, String departmentCode, boolean wide) {

    public static OrderViewer of(SessionContext session, StaffDirectory staff) {
        StaffMember me = staff.onDuty(session.getCallerPrincipal().getName());
        boolean wide = Stream.of(Roles.SUPERVISOR, Roles.CENTRE_MANAGER, Roles.ADMINISTRATOR).anyMatch(session::isCallerInRole);
        return new OrderViewer(me.username(), me.departmentCode(), wide);
    }

    /** Null: all departments. */
    public String scope() {
        return wide ? null : departmentCode;
    }
}
