package org.daylight.conformance;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.daylight.audit.Audited;
import org.daylight.audit.Subject;
import org.daylight.conformance.control.ConformanceScope;
import org.daylight.conformance.control.ReferenceFlowRepository;
import org.daylight.conformance.control.ReferenceRules;
import org.daylight.kernel.Roles;
import org.daylight.organisation.StaffDirectory;

/**
 * Door: how cases are to go that departments' own systems report; from then on each reported step is checked against it. {@code staff.not-on-duty} (403).
 *
 * @article MON-13 (002 art. 20(3)), SIG-29 (000 art. 21(5))
 */
@Stateless
@RolesAllowed({Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.ADMINISTRATOR})
public class ReferenceFlows {
    @Inject
    ReferenceFlowRepository flows;
    @Inject
    ConformanceScope scope;
    @Inject
    StaffDirectory staff;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /** A flow as it was set. */
    public record Line(String departmentCode, String departmentZh, String departmentEn, List<String> activities, String setBy, Instant setAt) {
    }

    /** By department; who sees one only sees that one. */
    public List<Line> all() {
        String own = scope.of(session);
        return flows.all().stream().filter(line -> own == null || own.equals(line.departmentCode())).toList();
    }

    /**
     * Afterwards what the department reports is checked against this flow. {@code department.unknown} (404), {@code reference.empty} (422), {@code reference.too-long} (400) over 100 activities or
     * 200 characters in one of them, {@code reference.repeated} (422) where one stands twice.
     *
     * @param activities as the department's system calls them, in order; {@code ?} behind one that may be passed over
     */
    @Audited
    @RolesAllowed({Roles.SUPERVISOR, Roles.ADMINISTRATOR})
    public void set(@Subject String departmentCode, List<String> activities) {
        scope.of(session);
        staff.department(departmentCode);
        flows.set(departmentCode, ReferenceRules.checked(activities), session.getCallerPrincipal().getName(), clock.instant());
    }

    /** Afterwards nothing that the department reports is checked against a flow. */
    @Audited
    @RolesAllowed({Roles.SUPERVISOR, Roles.ADMINISTRATOR})
    public void remove(@Subject String departmentCode) {
        scope.of(session);
        flows.remove(departmentCode);
    }
}
