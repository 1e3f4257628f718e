package org.daylight.cases.control;

import static org.daylight.cases.CaseState.ACCEPTED;
import static org.daylight.cases.CaseState.CLOSED;
import static org.daylight.cases.CaseState.DECIDED;
import static org.daylight.cases.CaseState.HANDLED;
import static org.daylight.cases.CaseState.REGISTERED;
import static org.daylight.cases.CaseState.REVIEWED;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.daylight.authority.Reception;
import org.daylight.cases.CaseState;
import org.daylight.cases.CaseStep;
import org.daylight.cases.entity.Standing;
import org.daylight.cases.entity.Waiting;
import org.daylight.items.StepKind;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.kernel.WorkingDays;

/**
 * What is open of a case, to which post, department and person. A step of the flow is open while it is the one that waits, so that steps can be neither
 * skipped nor reordered; acts beside the flow are open by where the case stands.
 *
 * @article FLW-04 (000 art. 16(1)), FLW-20 (000 art. 21(5)), AUT-08 (004 art. 13), C22
 */
public final class CaseRules {
    private static final Set<String> LEVELS = Set.of(Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER);
    private static final Set<String> WINDOW = Set.of(Roles.WINDOW_CLERK);
    private static final Set<CaseState> RUNNING = EnumSet.of(ACCEPTED, HANDLED, REVIEWED);
    private static final Set<CaseState> BEFORE_DECISION = EnumSet.of(REGISTERED, ACCEPTED, HANDLED, REVIEWED);
    /** Open while the limits are paused; nothing else is. */
    private static final Set<CaseStep> WHILE_SUSPENDED = EnumSet.of(CaseStep.RESUME, CaseStep.END_PROCEDURE, CaseStep.RECEIVE_SUPPLEMENT,
            CaseStep.WITHDRAW, CaseStep.HAND_OVER, CaseStep.GIVE_OPINION, CaseStep.START_PROCEDURE, CaseStep.EXTEND, CaseStep.ASK_OPINION);
    /** Open while the applicant's supplement is waited for, as the statutory limit and those of opinions run on; nothing else is. */
    private static final Set<CaseStep> WHILE_SUPPLEMENTING = EnumSet.of(CaseStep.RECEIVE_SUPPLEMENT, CaseStep.WITHDRAW, CaseStep.HAND_OVER,
            CaseStep.GIVE_OPINION, CaseStep.EXTEND);
    private static final Map<CaseStep, Opening> BESIDE = new EnumMap<>(Map.ofEntries(
            Map.entry(CaseStep.SUSPEND, new Opening(RUNNING, LEVELS)),
            Map.entry(CaseStep.RESUME, new Opening(RUNNING, LEVELS)),
            Map.entry(CaseStep.ASK_SUPPLEMENT, new Opening(BEFORE_DECISION, union(LEVELS, WINDOW))),
            Map.entry(CaseStep.RECEIVE_SUPPLEMENT, new Opening(BEFORE_DECISION, WINDOW)),
            Map.entry(CaseStep.RETURN, new Opening(RUNNING, FlowPosts.ALL)),
            Map.entry(CaseStep.HAND_OVER, new Opening(EnumSet.of(REGISTERED, ACCEPTED, HANDLED, REVIEWED, DECIDED), FlowPosts.HANDING_OVER)),
            Map.entry(CaseStep.START_PROCEDURE, new Opening(RUNNING, LEVELS)),
            Map.entry(CaseStep.END_PROCEDURE, new Opening(RUNNING, LEVELS)),
            Map.entry(CaseStep.EXTEND, new Opening(RUNNING, LEVELS)),
            Map.entry(CaseStep.ASK_OPINION, new Opening(RUNNING, LEVELS)),
            Map.entry(CaseStep.GIVE_OPINION, new Opening(RUNNING, LEVELS)),
            Map.entry(CaseStep.SEND_UPWARD, new Opening(RUNNING, LEVELS)),
            Map.entry(CaseStep.DELIVER, new Opening(EnumSet.of(DECIDED, CLOSED), WINDOW)),
            Map.entry(CaseStep.WITHDRAW, new Opening(BEFORE_DECISION, WINDOW))));

    private record Opening(Set<CaseState> from, Set<String> roles) {
        boolean isFor(Predicate<String> held) {
            return roles.stream().anyMatch(held);
        }
    }

    private CaseRules() {
    }

    /** True for what a flow is made of; the others are acts beside it. */
    public static boolean isOfFlow(CaseStep step) {
        return !BESIDE.containsKey(step);
    }

    /** {@code case.step-not-open} (422) where no step waits. */
    public static CaseStep waitingStep(Standing standing) {
        if (standing.waiting() == null) {
            throw new Problem(Problem.Kind.REFUSED, "case.step-not-open", "FLW-20");
        }
        return CaseStep.valueOf(standing.waiting().kind().name());
    }

    /** By where the case stands, whoever asks. */
    public static boolean isOpen(CaseStep step, Standing standing) {
        return isFree(step, standing) && (isOfFlow(step) ? waits(step, standing.waiting()) : isOpenBeside(step, standing));
    }

    private static boolean isFree(CaseStep step, Standing standing) {
        return (!standing.suspended() || WHILE_SUSPENDED.contains(step)) && (!standing.supplementing() || WHILE_SUPPLEMENTING.contains(step));
    }

    private static boolean waits(CaseStep step, Waiting waiting) {
        return waiting != null && waiting.kind() == StepKind.valueOf(step.name());
    }

    private static boolean isOpenBeside(CaseStep step, Standing standing) {
        return BESIDE.get(step).from().contains(standing.state()) && switch (step) {
            case RESUME -> standing.suspended();
            case RECEIVE_SUPPLEMENT -> standing.supplementing();
            case RETURN -> standing.waiting() != null && standing.waiting().kind() != StepKind.ACCEPT;
            case HAND_OVER -> standing.waiting() != null;
            default -> true;
        };
    }

    /** Who held a level may not hold the next one, be it 审核 or 批准. */
    public static boolean isSecondOfTwoLevels(CaseStep step, Standing standing, String username) {
        return isOfFlow(step) && standing.waiting() != null && username.equals(standing.waiting().barred());
    }

    /**
     * What a person may do now.
     *
     * @param department where the person is on duty
     * @param caseDepartment the case's own
     */
    public static Set<CaseStep> nextSteps(Standing standing, String caseDepartment, String username, String department, Predicate<String> held) {
        Set<CaseStep> steps = EnumSet.noneOf(CaseStep.class);
        for (CaseStep step : CaseStep.values()) {
            if (isOpen(step, standing) && isInReach(step, standing, caseDepartment, department) && isFor(step, standing, username, held)) {
                steps.add(step);
            }
        }
        return steps;
    }

    private static boolean isFor(CaseStep step, Standing standing, String username, Predicate<String> held) {
        Waiting waiting = standing.waiting();
        if (step == CaseStep.HAND_OVER) {
            return mayHandOver(waiting, username, held);
        }
        return isOfFlow(step) || step == CaseStep.RETURN
                ? held.test(waiting.role()) && isPersonOf(waiting, username) && (step == CaseStep.RETURN || !username.equals(waiting.barred()))
                : BESIDE.get(step).isFor(held);
    }

    /** Who has the department in hand, and whose step it is. */
    private static boolean mayHandOver(Waiting waiting, String username, Predicate<String> held) {
        return held.test(Roles.DEPARTMENT_HEAD) || held.test(Roles.DEPARTMENT_ADMINISTRATOR) || held.test(waiting.role()) && isPersonOf(waiting, username);
    }

    private static boolean isPersonOf(Waiting waiting, String username) {
        return waiting.person() == null || waiting.person().equals(username);
    }

    private static boolean isInReach(CaseStep step, Standing standing, String caseDepartment, String department) {
        return switch (step) {
            case ACCEPT, HANDLE, REVIEW, DECIDE, CLOSE, SPECIAL -> standing.waiting() != null && standing.waiting().department().equals(department);
            case RETURN -> standing.waiting() == null ? caseDepartment.equals(department) : standing.waiting().department().equals(department);
            case HAND_OVER -> isNear(standing, caseDepartment, department);
            case GIVE_OPINION -> true;
            default -> caseDepartment.equals(department);
        };
    }

    /** {@code case.other-department} (403): of a step of the flow the step's department acts, of everything else the case's own. */
    public static void requireReach(CaseStep step, Standing standing, String caseDepartment, String department) {
        boolean reached = isOfFlow(step) && !waits(step, standing.waiting()) ? isNear(standing, caseDepartment, department)
                : isInReach(step, standing, caseDepartment, department);
        if (!reached) {
            throw new Problem(Problem.Kind.FORBIDDEN, "case.other-department", "AUT-13");
        }
    }

    /** Of the case's own department, or of the one in which its step waits. */
    private static boolean isNear(Standing standing, String caseDepartment, String department) {
        return caseDepartment.equals(department) || standing.waiting() != null && standing.waiting().department().equals(department);
    }

    /**
     * {@code case.step-not-open} (422); {@code case.other-post}, {@code case.other-person} (403) where the step that waits is another post's or
     * person's; {@code case.same-person} (422).
     */
    public static void requireOpen(CaseStep step, Standing standing, String username, Predicate<String> held) {
        if (!isOpen(step, standing)) {
            throw new Problem(Problem.Kind.REFUSED, "case.step-not-open", "FLW-20");
        }
        if (isOfFlow(step) || step == CaseStep.RETURN) {
            requirePost(standing.waiting(), username, held);
        }
        if (step == CaseStep.HAND_OVER && !mayHandOver(standing.waiting(), username, held)) {
            throw new Problem(Problem.Kind.FORBIDDEN, "case.other-person", "AUT-08");
        }
        if (isSecondOfTwoLevels(step, standing, username)) {
            throw new Problem(Problem.Kind.REFUSED, "case.same-person", "C22");
        }
    }

    private static void requirePost(Waiting waiting, String username, Predicate<String> held) {
        if (!held.test(waiting.role())) {
            throw new Problem(Problem.Kind.FORBIDDEN, "case.other-post", "AUT-08");
        }
        if (!isPersonOf(waiting, username)) {
            throw new Problem(Problem.Kind.FORBIDDEN, "case.other-person", "AUT-08");
        }
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.addAll(other);
        return Set.copyOf(both);
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
