package org.daylight.organisation.control;

import jakarta.ejb.SessionContext;
import java.util.stream.Stream;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.organisation.StaffDirectory;
import org.daylight.organisation.StaffMember;

/**
 * Who asks and how far they see: the centre, supervisors and administrators all departments, everybody else their own.
 *
 * @param departmentCode of the person
 */
public record PostViewer(String username, String departmentCode, boolean seesAll) {

    /** {@code staff.not-on-duty} (403). */
    public static PostViewer of(SessionContext session, StaffDirectory staff) {
        StaffMember member = staff.onDuty(session.getCallerPrincipal().getName());
        boolean all = Stream.of(Roles.CENTRE_MANAGER, Roles.SUPERVISOR, Roles.ADMINISTRATOR).anyMatch(session::isCallerInRole);
        return new PostViewer(member.username(), member.departmentCode(), all);
    }

    /** The department that a list is limited to: the one asked for, or the person's own where they see no other; null: all. */
    public String scope(String asked) {
        return seesAll ? asked : departmentCode;
    }

    /** {@code post.other-department} (403) where the person neither belongs there nor sees all. */
    public void requireSight(String department) {
        if (!seesAll) {
            requireOwn(department);
        }
    }

    /** {@code post.other-department} (403). */
    public void requireOwn(String department) {
        if (!departmentCode.equals(department)) {
            throw new Problem(Problem.Kind.FORBIDDEN, "post.other-department", "AUT-15");
        }
    }
}
