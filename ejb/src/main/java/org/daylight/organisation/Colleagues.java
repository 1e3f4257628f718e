package org.daylight.organisation;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Roles;
import org.daylight.organisation.control.PostPeople;
import org.daylight.organisation.control.PostViewer;

/** Door, read only: people to choose from where somebody is named. {@code staff.not-on-duty} (403). */
@Stateless
@RolesAllowed({Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.DEPARTMENT_HEAD, Roles.DEPARTMENT_ADMINISTRATOR,
        Roles.CENTRE_MANAGER, Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.ADMINISTRATOR})
public class Colleagues {

    @Inject
    PostPeople people;
    @Inject
    StaffDirectory staff;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /**
     * On duty today, by username, 500 at most.
     *
     * @param departmentCode null: all departments
     */
    public List<StaffMember> onDuty(String departmentCode) {
        PostViewer.of(session, staff);
        return people.all(departmentCode, LegalTime.today(clock));
    }
}
