package org.daylight.signals;

import jakarta.ejb.SessionContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.organisation.StaffDirectory;
import org.daylight.profiles.ProfileContent;
import org.daylight.profiles.SupervisionProfiles;
import org.daylight.signals.control.SignalRepository;

/**
 * Who may act as a functional role of a supervision profile (机构职责, C13), and in whose matters nobody may: who supervises does not take part. For doors of rooms
 * above, which hand in their own session.
 *
 * <p>Example: under DISTRICT-000 the functional role {@code DISTRICT_SUPERVISOR} is held by whoever logs in as {@code supervisor}; under BUREAU-002
 * {@code BUREAU_SUPERVISOR} by the {@code department-supervisor} of that bureau, in matters of that bureau only.
 *
 * @article AUT-14 (001 intro; 000 art. 2, 6), C13
 */
@ApplicationScoped
public class FunctionalRoles {
    /** Held within the own department only (000 art. 14; 002 art. 21). */
    private static final Set<String> INTERNAL = Set.of(Roles.DEPARTMENT_SUPERVISOR, Roles.LEGAL_SECTION);
    private static final Map<String, List<String>> LOGINS = Map.ofEntries(
            Map.entry("DISTRICT_SUPERVISOR", List.of(Roles.SUPERVISOR)),
            Map.entry("SUPERVISION_ORGAN", List.of(Roles.SUPERVISOR)),
            Map.entry("MAJOR_INVESTIGATOR", List.of(Roles.SUPERVISOR)),
            Map.entry("DISCIPLINE_ORGAN", List.of(Roles.SUPERVISOR)),
            Map.entry("HIGHER_PLATFORM", List.of(Roles.SUPERVISOR)),
            Map.entry("BUREAU_SUPERVISOR", List.of(Roles.DEPARTMENT_SUPERVISOR)),
            Map.entry("DEPARTMENT_SUPERVISOR", List.of(Roles.DEPARTMENT_SUPERVISOR)),
            Map.entry("LEADING_OFFICE", List.of(Roles.DEPARTMENT_SUPERVISOR)),
            Map.entry("LEADING_GROUP", List.of(Roles.DEPARTMENT_SUPERVISOR)),
            Map.entry("CENTRE_MANAGER", List.of(Roles.CENTRE_MANAGER)),
            Map.entry("DAILY_CHECKER", List.of(Roles.CENTRE_MANAGER)),
            Map.entry("LEGAL_SUPERVISOR", List.of(Roles.LEGAL_OFFICE)),
            Map.entry("002/LEGAL_SUPERVISOR", List.of(Roles.LEGAL_SECTION)),
            Map.entry("CONFIRMATION", List.of(Roles.LEGAL_OFFICE)),
            Map.entry("SECRECY_ORGAN", List.of(Roles.SECRECY_OFFICER)),
            Map.entry("TECHNICAL_SUPPORT", List.of(Roles.ADMINISTRATOR)),
            Map.entry("ASSESSOR", List.of(Roles.CENTRE_MANAGER)),
            Map.entry("002/ASSESSOR", List.of(Roles.DEPARTMENT_SUPERVISOR, Roles.LEGAL_SECTION)),
            Map.entry("004/ASSESSOR", List.of(Roles.SUPERVISOR)),
            Map.entry("COMPLAINT_INTAKE", List.of(Roles.SUPERVISOR, Roles.CENTRE_MANAGER)),
            Map.entry("002/COMPLAINT_INTAKE", List.of(Roles.DEPARTMENT_SUPERVISOR)),
            Map.entry("004/COMPLAINT_INTAKE", List.of(Roles.DEPARTMENT_ADMINISTRATOR, Roles.DEPARTMENT_HEAD)));

    @Inject
    SupervisionProfiles profiles;
    @Inject
    StaffDirectory staff;
    @Inject
    SignalRepository signals;

    /** Login roles that hold the functional role under these texts; empty for one that nobody holds, as with a code that an administrator made up. */
    public static List<String> logins(ProfileContent profile, String functionalRole) {
        return LOGINS.getOrDefault(profile.basis() + "/" + functionalRole, LOGINS.getOrDefault(functionalRole, List.of()));
    }

    /** Whether the caller logs in as one of those who hold the functional role of that version; it says nothing of whose matter it is. */
    public boolean holds(SessionContext caller, long profileVersionId, String functionalRole) {
        return held(caller, profileVersionId, functionalRole).findAny().isPresent();
    }

    /**
     * The caller may act as that functional role on this matter. {@code signal.other-role} (403) for who does not hold it, {@code signal.own-department} (403) for who
     * acts on the own department, {@code signal.other-department} (403) for an internal supervisor who acts on another one, {@code signal.took-part} (403) for who took
     * part in the case, {@code staff.not-on-duty} (403).
     *
     * @param functionalRole such as {@code issuer} of the signal's rule
     * @param departmentCode that answers for the matter
     * @param caseId         null: no case
     * @return user name of the caller
     */
    public String require(SessionContext caller, long profileVersionId, String functionalRole, String departmentCode, Long caseId) {
        List<String> held = held(caller, profileVersionId, functionalRole).toList();
        if (held.isEmpty()) {
            throw new Problem(Problem.Kind.FORBIDDEN, "signal.other-role", "AUT-14", functionalRole);
        }
        return requireImpartial(caller, INTERNAL.containsAll(held), departmentCode, caseId);
    }

    /**
     * The caller has nothing to do with the matter, whatever the functional role: as {@link #require}, the caller's own login roles say whether it is an internal
     * supervisor.
     */
    public String requireImpartial(SessionContext caller, String departmentCode, Long caseId) {
        return requireImpartial(caller, isInternal(caller), departmentCode, caseId);
    }

    /** In whose matters {@link #requireImpartial} lets the caller act; {@code staff.not-on-duty} (403). */
    public Impartial impartial(SessionContext caller) {
        String name = caller.getCallerPrincipal().getName();
        return new Impartial(name, staff.onDuty(name).departmentCode(), isInternal(caller));
    }

    private static boolean isInternal(SessionContext caller) {
        return INTERNAL.stream().anyMatch(caller::isCallerInRole) && !caller.isCallerInRole(Roles.SUPERVISOR)
                && !caller.isCallerInRole(Roles.CENTRE_MANAGER) && !caller.isCallerInRole(Roles.LEGAL_OFFICE);
    }

    private String requireImpartial(SessionContext caller, boolean internal, String departmentCode, Long caseId) {
        String name = caller.getCallerPrincipal().getName();
        boolean own = staff.onDuty(name).departmentCode().equals(departmentCode);
        if (own != internal) {
            throw new Problem(Problem.Kind.FORBIDDEN, own ? "signal.own-department" : "signal.other-department", "AUT-14");
        }
        if (caseId != null && signals.tookPart(caseId, name)) {
            throw new Problem(Problem.Kind.FORBIDDEN, "signal.took-part", "AUT-14");
        }
        return name;
    }

    private Stream<String> held(SessionContext caller, long profileVersionId, String functionalRole) {
        return logins(profiles.version(profileVersionId).content(), functionalRole).stream().filter(caller::isCallerInRole);
    }
}
