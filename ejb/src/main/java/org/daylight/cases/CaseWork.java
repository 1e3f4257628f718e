package org.daylight.cases;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.daylight.cases.control.CaseWorkRepository;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.organisation.StaffDirectory;

/**
 * Door, read only: how many cases people of a department had in hand. Own department only, the centre and supervisors all.
 *
 * @article ORG-19 (003 art. 46)
 */
@Stateless
@RolesAllowed({Roles.DEPARTMENT_HEAD, Roles.DEPARTMENT_ADMINISTRATOR, Roles.CENTRE_MANAGER, Roles.SUPERVISOR, Roles.ADMINISTRATOR})
public class CaseWork {

    @Inject
    CaseWorkRepository work;
    @Inject
    StaffDirectory staff;
    @Resource
    SessionContext session;

    /**
     * Cases on which a person took a step in the year.
     *
     * @param finished of these, finished by now
     * @param onTime   of the finished ones, not after their limit
     */
    public record Share(int handled, int finished, int onTime) {
    }

    /** By username; who took no step is left out. {@code staff.not-on-duty}, {@code case.other-department} (403). */
    public Map<String, Share> ofYear(int year, String departmentCode) {
        boolean all = Stream.of(Roles.CENTRE_MANAGER, Roles.SUPERVISOR, Roles.ADMINISTRATOR).anyMatch(session::isCallerInRole);
        String own = staff.onDuty(session.getCallerPrincipal().getName()).departmentCode();
        if (!all && !own.equals(departmentCode)) {
            throw new Problem(Problem.Kind.FORBIDDEN, "case.other-department", "AUT-15");
        }
        return work.shares(departmentCode, LegalTime.startOf(LocalDate.of(year, 1, 1)), LegalTime.startOf(LocalDate.of(year + 1, 1, 1)));
    }
}
