package org.daylight.kernel;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which roles one person never holds together: of the three administrators (三员) nobody is two, and who supervises neither approves nor manages
 * (审批、管理、监督三分离). An account of an applicant is nobody's of the staff, so that nobody decides on an application of the own account.
 *
 * @article AUT-14 (001 intro; 000 art. 2, 6)
 */
public final class RoleRules {
    private static final Set<String> ADMINISTRATORS = Set.of(Roles.ADMINISTRATOR, Roles.SECURITY_ADMINISTRATOR, Roles.AUDIT_ADMINISTRATOR);
    private static final Set<String> APPROVAL_AND_MANAGEMENT = Set.of(Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.DATA_ENTRY,
            Roles.ITEM_ADMINISTRATOR, Roles.DEPARTMENT_HEAD, Roles.CENTRE_MANAGER, Roles.DEPARTMENT_ADMINISTRATOR, Roles.CASHIER);
    private static final Set<String> SUPERVISION = Set.of(Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR);

    private static final Set<String> OTHER_STAFF = Set.of(Roles.LEGAL_SECTION, Roles.LEGAL_OFFICE, Roles.DISTRICT_GOVERNMENT, Roles.SECRECY_OFFICER,
            Roles.STYLE_SUPERVISOR);

    private static final List<String> SEPARATED = Stream.of(ADMINISTRATORS, APPROVAL_AND_MANAGEMENT, SUPERVISION, OTHER_STAFF, Set.of(Roles.APPLICANT))
            .flatMap(Set::stream).sorted().toList();

    private RoleRules() {
    }

    /** Roles that take part in a rule. */
    public static List<String> separated() {
        return SEPARATED;
    }

    /**
     * {@code access.two-administrators}, {@code access.supervises-and-approves} or {@code access.applicant-and-staff} (403); empty where the roles go together.
     */
    public static Optional<Problem> conflict(Collection<String> held) {
        if (held.contains(Roles.APPLICANT) && held.stream().anyMatch(role -> SEPARATED.contains(role) && !role.equals(Roles.APPLICANT))) {
            return Optional.of(new Problem(Problem.Kind.FORBIDDEN, "access.applicant-and-staff", "AUT-14"));
        }
        if (held.stream().filter(ADMINISTRATORS::contains).distinct().count() > 1) {
            return Optional.of(new Problem(Problem.Kind.FORBIDDEN, "access.two-administrators", "AUT-14"));
        }
        boolean both = held.stream().anyMatch(SUPERVISION::contains)
                && held.stream().anyMatch(role -> APPROVAL_AND_MANAGEMENT.contains(role) || ADMINISTRATORS.contains(role));
        return both ? Optional.of(new Problem(Problem.Kind.FORBIDDEN, "access.supervises-and-approves", "AUT-14")) : Optional.empty();
    }
}
