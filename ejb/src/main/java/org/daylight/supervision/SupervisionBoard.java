package org.daylight.supervision;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.daylight.kernel.Roles;
import org.daylight.organisation.StaffDirectory;
import org.daylight.organisation.StaffMember;
import org.daylight.supervision.control.BoardRepository;
import org.daylight.supervision.control.BoardRules;

/** Door, read only: the board (MON-06, MON-07). */
@Stateless
@RolesAllowed({Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.ADMINISTRATOR})
public class SupervisionBoard {
    @Inject
    private Clock clock;
    @Inject
    private BoardRepository figures;
    @Inject
    private StaffDirectory staff;
    @Resource
    private SessionContext session;

    /**
     * Cases as they stand at this moment, of all departments, or for a department's own supervisor of that one; a department without cases is there
     * with zeros. {@code staff.not-on-duty} (403).
     *
     * @article MON-06 (000 art. 17(1)), MON-07 (000 art. 17(2)), SIG-01, SIG-02, SIG-04, AUT-15 (000 art. 14-15; 002 art. 21)
     */
    public BoardView now() {
        StaffMember caller = staff.onDuty(session.getCallerPrincipal().getName());
        Instant now = clock.instant();
        boolean seesAll = session.isCallerInRole(Roles.SUPERVISOR) || session.isCallerInRole(Roles.ADMINISTRATOR);
        return seesAll ? BoardRules.board(now, figures.events(null), staff.departments(), figures.count(now, null)) : ofOne(caller.departmentCode(), now);
    }

    private BoardView ofOne(String departmentCode, Instant now) {
        return BoardRules.board(now, figures.events(departmentCode), List.of(staff.department(departmentCode)),
                figures.count(now, departmentCode));
    }
}
