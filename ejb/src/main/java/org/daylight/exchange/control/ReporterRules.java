package org.daylight.exchange.control;

import org.daylight.organisation.DepartmentView;

/** Which client reports for which department. */
public final class ReporterRules {
    /** How the identity provider names the user of a client that logs in by itself. */
    private static final String CLIENT_USER = "service-account-";

    private ReporterRules() {
    }

    /** Only a client's own user can report: a person of the same name cannot. */
    public static boolean reportsFor(String caller, DepartmentView department) {
        return department.reportsBy() != null && caller.equals(CLIENT_USER + department.reportsBy());
    }

    /** {@code legacy-planning} for {@code service-account-legacy-planning}. */
    public static String client(String caller) {
        return caller.startsWith(CLIENT_USER) ? caller.substring(CLIENT_USER.length()) : caller;
    }
}
