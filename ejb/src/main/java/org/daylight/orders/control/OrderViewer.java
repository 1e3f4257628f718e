package org.daylight.orders.control;

import jakarta.ejb.SessionContext;
import java.util.stream.Stream;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.organisation.StaffDirectory;
import org.daylight.organisation.StaffMember;

/**
 * Who asks, and whose orders they see and act on: supervisors and the centre those of all other departments, an internal supervisor those of the own department only.
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

    /** {@code order.own-department} (403) for who supervises others, {@code order.other-department} (403) for an internal supervisor. */
    public void requireMaySupervise(String department) {
        if (wide == department.equals(departmentCode)) {
            throw new Problem(Problem.Kind.FORBIDDEN, wide ? "order.own-department" : "order.other-department", "AUT-14");
        }
    }
}
