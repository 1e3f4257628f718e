package org.daylight.organisation.control;

import jakarta.ejb.SessionContext;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.organisation.StaffMember;

/**
 * Who acts, and how far their administration reaches: the platform's over all, the centre's over halls, windows and people of all
 * departments, a department's over its own (分级管理).
 *
 * @article AUT-09 (004 art. 12)
 */
public record Actor(StaffMember person, Predicate<String> roles) {
    private static final String[] ALL_DEPARTMENTS = {Roles.CENTRE_MANAGER, Roles.ADMINISTRATOR, Roles.SUPERVISOR, Roles.DISTRICT_GOVERNMENT};

    public static Actor of(StaffMember person, SessionContext session) {
        return new Actor(person, session::isCallerInRole);
    }

    public String username() {
        return person.username();
    }

    public String departmentCode() {
        return person.departmentCode();
    }

    public boolean is(String... anyOf) {
        return Stream.of(anyOf).anyMatch(roles);
    }

    public boolean isOf(String department) {
        return departmentCode().equals(department);
    }

    public boolean seesAll() {
        return is(ALL_DEPARTMENTS);
    }

    public boolean seesDepartment(String department) {
        return seesAll() || isOf(department);
    }

    /** The platform's administrator and the centre everywhere, a department's administrator in the own department. */
    public boolean keepsDepartment(String department) {
        return keepsAll() || is(Roles.DEPARTMENT_ADMINISTRATOR) && isOf(department);
    }

    public boolean keepsAll() {
        return is(Roles.ADMINISTRATOR, Roles.CENTRE_MANAGER);
    }

    /** Private data: the administrator of the person's department and the centre, who need them. */
    public boolean seesPrivate(String department) {
        return is(Roles.CENTRE_MANAGER) || is(Roles.DEPARTMENT_ADMINISTRATOR) && isOf(department);
    }

    /** {@code organisation.other-department} (403) beyond the reach of the actor. */
    public void requireKeeps(String department) {
        if (!keepsDepartment(department)) {
            throw new Problem(Problem.Kind.FORBIDDEN, "organisation.other-department", "AUT-09");
        }
    }
}
