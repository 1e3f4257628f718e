package org.daylight.supervision;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.daylight.kernel.Roles;
import org.daylight.organisation.StaffDirectory;
import org.daylight.organisation.StaffMember;

/**
 * Door, read only: the board (MON-06, MON-07), of all departments, or for a department's own supervisor of that one. {@code staff.not-on-duty} (403).
 *
 * @article AUT-15 (000 art. 14-15; 002 art. 21)
 */
@Stateless
@RolesAllowed({Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.ADMINISTRATOR})
public class SupervisionBoard {
    @Inject
    private BoardPulse pulse;
    @Inject
    private StaffDirectory staff;
    @Resource
    private SessionContext session;

    /**
     * Which department the caller's board is of; null: all.
     *
     * @article AUT-15 (000 art. 14-15; 002 art. 21)
     */
    public String scope() {
        StaffMember caller = staff.onDuty(session.getCallerPrincipal().getName());
        boolean seesAll = session.isCallerInRole(Roles.SUPERVISOR) || session.isCallerInRole(Roles.ADMINISTRATOR);
        return seesAll ? null : caller.departmentCode();
    }

    /**
     * Cases as they stand at this moment; a department without cases is there with zeros.
     *
     * @article MON-06 (000 art. 17(1)), MON-07 (000 art. 17(2)), SIG-01, SIG-02, SIG-04
     */
    public BoardView now() {
        return pulse.figures(scope());
    }

    /**
     * What stands behind the figures at this moment.
     *
     * @article MON-06 (000 art. 17(1)), MON-12 (002 art. 20(2)), MON-24 (000 art. 15)
     */
    public BoardDetail detail() {
        return pulse.detail(scope());
    }
}
