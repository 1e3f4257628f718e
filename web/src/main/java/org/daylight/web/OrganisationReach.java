package org.daylight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.daylight.kernel.Roles;

/** What the pages of the organisation may offer to the person. The doors decide again. */
@Named("reach")
@RequestScoped
public class OrganisationReach {

    @Inject
    HttpServletRequest request;
    @Inject
    SignedIn me;

    public boolean isOrgans() {
        return request.isUserInRole(Roles.ADMINISTRATOR);
    }

    public boolean isAll() {
        return isOrgans() || isCentre();
    }

    public boolean isCentre() {
        return request.isUserInRole(Roles.CENTRE_MANAGER);
    }

    public boolean isPeople() {
        return isAll() || request.isUserInRole(Roles.DEPARTMENT_ADMINISTRATOR);
    }

    /** Whether the person may enter people into the register. */
    public boolean isEntry() {
        return isPeople() || request.isUserInRole(Roles.DATA_ENTRY);
    }

    public boolean isWindowOf(String department) {
        return isAll() || isPeople() && department.equals(me.getDepartmentCode());
    }

    /** Whether lists hold more than the own department. */
    public boolean isSeesAll() {
        return isAll() || request.isUserInRole(Roles.SUPERVISOR) || request.isUserInRole(Roles.DISTRICT_GOVERNMENT);
    }
}
