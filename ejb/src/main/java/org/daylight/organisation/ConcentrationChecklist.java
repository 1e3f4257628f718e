package org.daylight.organisation;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.daylight.audit.Audited;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Roles;
import org.daylight.organisation.control.Actor;
import org.daylight.organisation.control.Check;
import org.daylight.organisation.control.ConcentrationRepository;

/**
 * Door: three concentrations and three in place (三集中三到位), department by department, for the centre.
 *
 * @article ORG-24 (000 art. 8; 001 part 2)
 */
@Stateless
@RolesAllowed({Roles.CENTRE_MANAGER, Roles.ADMINISTRATOR, Roles.SUPERVISOR, Roles.DISTRICT_GOVERNMENT, Roles.DEPARTMENT_HEAD,
        Roles.DEPARTMENT_ADMINISTRATOR, Roles.DEPARTMENT_SUPERVISOR})
public class ConcentrationChecklist {

    @Inject
    ConcentrationRepository checklist;
    @Inject
    StaffDirectory staff;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /** What is asked, in order. */
    public List<ConcentrationPoint> points() {
        return checklist.points();
    }

    /** Departments with an open window and how far they are; a department sees its own line. */
    public List<ConcentrationLine> report() {
        Actor actor = actor();
        return checklist.report(LegalTime.today(clock)).stream().filter(line -> actor.seesDepartment(line.departmentCode())).toList();
    }

    /** From now on this is the department's standing; {@code concentration.rejected} (422) without evidence or for an unknown point or department. */
    @Audited
    @RolesAllowed(Roles.CENTRE_MANAGER)
    public void mark(MarkConcentration mark) {
        Actor actor = actor();
        new Check().text("evidence", mark.evidence(), 1000).given("standing", mark.standing())
                .that(checklist.points().stream().anyMatch(point -> point.code().equals(mark.point())), "point", "concentration.unknown-point", "ORG-24")
                .that(checklist.report(LegalTime.today(clock)).stream().anyMatch(line -> line.departmentCode().equals(mark.departmentCode())),
                        "departmentCode", "concentration.not-resident", "ORG-24")
                .orRefuse("concentration.rejected");
        checklist.mark(mark, actor.username(), clock.instant());
    }

    private Actor actor() {
        return Actor.of(staff.onDuty(session.getCallerPrincipal().getName()), session);
    }
}
