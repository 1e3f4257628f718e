package org.daylight.cases.control;

import static org.daylight.cases.CaseState.ACCEPTED;
import static org.daylight.cases.CaseState.DECIDED;
import static org.daylight.cases.CaseState.HANDLED;
import static org.daylight.cases.CaseState.REGISTERED;
import static org.daylight.cases.CaseState.REVIEWED;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.daylight.authority.Reception;
import org.daylight.cases.CaseState;
import org.daylight.cases.CaseStep;
import org.daylight.cases.entity.Standing;
import org.daylight.kernel.Problem;
import org.daylight.kernel.WorkingDays;
import org.daylight.kernel.Roles;

/**
 * Which step is open from which state, to which role and to whom. Steps can be neither skipped nor reordered.
 *
 * @article FLW-04 (000 art. 16(1)), FLW-20 (000 art. 21(5)), C22
 */
public final class CaseRules {
    private static final Set<String> LEVELS = Set.of(Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER);
    private static final Set<CaseState> RUNNING = EnumSet.of(ACCEPTED, HANDLED, REVIEWED);
    private static final Map<CaseStep, Opening> OPENINGS = new EnumMap<>(Map.of(
            CaseStep.ACCEPT, new Opening(EnumSet.of(REGISTERED), Set.of(Roles.WINDOW_CLERK)),
            CaseStep.HANDLE, new Opening(EnumSet.of(ACCEPTED), Set.of(Roles.HANDLER)),
            CaseStep.REVIEW, new Opening(EnumSet.of(HANDLED), Set.of(Roles.REVIEWER)),
            CaseStep.DECIDE, new Opening(EnumSet.of(REVIEWED), Set.of(Roles.APPROVER)),
            CaseStep.CLOSE, new Opening(EnumSet.of(DECIDED), Set.of(Roles.WINDOW_CLERK)),
            CaseStep.SUSPEND, new Opening(RUNNING, LEVELS),
            CaseStep.RESUME, new Opening(RUNNING, LEVELS)));

    private record Opening(Set<CaseState> from, Set<String> roles) {
        boolean isFor(Set<String> held) {
            return roles.stream().anyMatch(held::contains);
        }
    }

    private CaseRules() {
    }

    /** From this state, paused or not: while the limits are paused, only {@code RESUME} is open. */
    public static boolean isOpen(CaseStep step, Standing standing) {
        return OPENINGS.get(step).from().contains(standing.state()) && standing.suspended() == (step == CaseStep.RESUME);
    }

    /** Who held 承办 may not hold 审核, who held 审核 may not hold 批准. */
    public static boolean isSecondOfTwoLevels(CaseStep step, Standing standing, String username) {
        return (step == CaseStep.REVIEW || step == CaseStep.DECIDE) && username.equals(standing.lastActor());
    }

    /** What a person of the case's department with these roles may do now. */
    public static Set<CaseStep> nextSteps(Standing standing, String username, Set<String> roles) {
        Set<CaseStep> steps = EnumSet.noneOf(CaseStep.class);
        OPENINGS.forEach((step, opening) -> {
            if (opening.isFor(roles) && isOpen(step, standing) && !isSecondOfTwoLevels(step, standing, username)) {
                steps.add(step);
            }
        });
        return steps;
    }

    /** States out of which these roles lead on: what waits for them. */
    public static Set<CaseState> statesWaitingFor(Set<String> roles) {
        Set<CaseState> states = EnumSet.noneOf(CaseState.class);
        OPENINGS.forEach((step, opening) -> {
            if (opening.isFor(roles) && step != CaseStep.SUSPEND && step != CaseStep.RESUME) {
                states.addAll(opening.from());
            }
        });
        return states;
    }

    /** {@code case.step-not-open} (422), {@code case.same-person} (422). */
    public static void requireOpen(CaseStep step, Standing standing, String username) {
        if (!isOpen(step, standing)) {
            throw new Problem(Problem.Kind.REFUSED, "case.step-not-open", "FLW-20");
        }
        if (isSecondOfTwoLevels(step, standing, username)) {
            throw new Problem(Problem.Kind.REFUSED, "case.same-person", "C22");
        }
    }

    /** {@code item.not-applied-for} (422) for an item without a promised limit, such as a punishment: it is begun by the department, not by an applicant. */
    public static void requireAppliedFor(WorkingDays promisedLimit) {
        if (promisedLimit == null) {
            throw new Problem(Problem.Kind.REFUSED, "item.not-applied-for", "TIM-01");
        }
    }

    /** {@code case.other-department}, {@code case.other-window} (403). */
    public static void requireReceivable(Reception.Standing standing) {
        if (standing == Reception.Standing.OTHER_DEPARTMENT) {
            throw new Problem(Problem.Kind.FORBIDDEN, "case.other-department", "AUT-13");
        }
        if (standing == Reception.Standing.OTHER_WINDOW) {
            throw new Problem(Problem.Kind.FORBIDDEN, "case.other-window", "ORG-02");
        }
    }

    /** {@code case.other-department} (403). */
    public static void requireOwnDepartment(String departmentOfCase, String departmentOfPerson) {
        if (!departmentOfCase.equals(departmentOfPerson)) {
            throw new Problem(Problem.Kind.FORBIDDEN, "case.other-department", "AUT-13");
        }
    }

    /** {@code case.stale-version} (409): somebody acted since the person looked. */
    public static void requireCurrent(long versionSeen, long version) {
        if (versionSeen != version) {
            throw stale();
        }
    }

    public static Problem stale() {
        return new Problem(Problem.Kind.CONFLICT, "case.stale-version", null);
    }

    public static Problem unknown() {
        return new Problem(Problem.Kind.NOT_FOUND, "case.unknown", "ACC-13");
    }
}
