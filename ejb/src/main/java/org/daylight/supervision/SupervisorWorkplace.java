package org.daylight.supervision;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Roles;
import org.daylight.supervision.control.WorkplaceRepository;

/**
 * Door: what waits for a supervisor, and what came since the last time.
 *
 * @article MON-19, MON-20 (002 art. 24(1))
 */
@Stateless
@RolesAllowed({Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.ADMINISTRATOR})
public class SupervisorWorkplace {
    @Inject
    SupervisionBoard board;
    @Inject
    WorkplaceRepository workplace;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /**
     * Afterwards it is kept that the caller came, once for each session. {@code staff.not-on-duty} (403).
     *
     * @param sessionBegan when the caller's session began, by the machine's clock
     */
    public WorkplaceView come(Instant sessionBegan) {
        String department = board.scope();
        String caller = session.getCallerPrincipal().getName();
        Instant now = clock.instant();
        workplace.came(caller, sessionBegan, now);
        Instant before = workplace.before(caller, sessionBegan);
        return new WorkplaceView(before, workplace.signals(department, before, LegalTime.dateOf(now)), workplace.unexplained(department, now), workplace.toAssess(department));
    }
}
