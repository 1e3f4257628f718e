package org.daylight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import org.daylight.kernel.Roles;

/** What the pages of authority and the hall may offer the person. The doors decide again. */
@Named("reader")
@RequestScoped
public class AuthorityReader {

    @Inject
    HttpServletRequest request;

    /** Whether the person sees all departments. */
    public boolean isDistrictWide() {
        return isOneOf(Roles.CENTRE_MANAGER, Roles.DISTRICT_GOVERNMENT, Roles.SUPERVISOR, Roles.ADMINISTRATOR);
    }

    public boolean isHead() {
        return isOneOf(Roles.DEPARTMENT_HEAD);
    }

    public boolean isCentre() {
        return isOneOf(Roles.CENTRE_MANAGER);
    }

    /** Whether the person writes letters of the own department. */
    public boolean isWriter() {
        return isOneOf(Roles.DEPARTMENT_HEAD, Roles.DEPARTMENT_ADMINISTRATOR);
    }

    /** Whether the person gives items to windows. */
    public boolean isWindowKeeper() {
        return isOneOf(Roles.CENTRE_MANAGER, Roles.DEPARTMENT_ADMINISTRATOR);
    }

    private boolean isOneOf(String... roles) {
        return Stream.of(roles).anyMatch(request::isUserInRole);
    }
}
