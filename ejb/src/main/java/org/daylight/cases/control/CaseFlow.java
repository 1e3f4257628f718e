package org.daylight.cases.control;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.daylight.cases.CaseState;
import org.daylight.cases.entity.Waiting;
import org.daylight.items.ApprovalTemplate;
import org.daylight.items.ItemContent.FlowStep;
import org.daylight.items.ItemFlow;
import org.daylight.items.StepKind;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;

/**
 * The way of a case: the steps of its item's version in order, and what may follow what. Every way begins with an acceptance, has a decision and ends
 * with the hand-over of the result: where the version says nothing of one of them, it is as in the ordinary flow 受理→承办→审核→批准→办结.
 *
 * @article FLW-04 (000 art. 16(1)), FLW-20 (000 art. 21(5)), ITM-28 (002 art. 2)
 */
public final class CaseFlow {
    private static final FlowStep ACCEPT = ordinary("accept", "受理", "Acceptance", StepKind.ACCEPT);
    private static final FlowStep DECIDE = ordinary("decide", "批准", "Decision", StepKind.DECIDE);
    private static final FlowStep CLOSE = ordinary("close", "办结", "Completion", StepKind.CLOSE);
    private static final List<FlowStep> ORDINARY = List.of(ACCEPT, ordinary("handle", "承办", "Handling", StepKind.HANDLE),
            ordinary("review", "审核", "Review", StepKind.REVIEW), DECIDE, CLOSE);

    private final List<FlowStep> steps;
    private final boolean oneLevel;

    private CaseFlow(List<FlowStep> steps, boolean oneLevel) {
        this.steps = steps;
        this.oneLevel = oneLevel;
    }

    public static CaseFlow of(ItemFlow flow) {
        return new CaseFlow(flow.steps().isEmpty() ? ORDINARY : completed(flow.steps()), flow.template() == ApprovalTemplate.ONE_LEVEL);
    }

    private static List<FlowStep> completed(List<FlowStep> own) {
        List<FlowStep> steps = new ArrayList<>(own);
        if (own.get(0).kind() != StepKind.ACCEPT) {
            steps.add(0, ACCEPT);
        }
        int end = steps.get(steps.size() - 1).kind() == StepKind.CLOSE ? steps.size() - 1 : steps.size();
        if (own.stream().noneMatch(step -> step.kind() == StepKind.DECIDE)) {
            steps.add(end++, DECIDE);
        }
        if (end == steps.size()) {
            steps.add(CLOSE);
        }
        return List.copyOf(steps);
    }

    private static FlowStep ordinary(String code, String nameZh, String nameEn, StepKind kind) {
        return new FlowStep(code, nameZh, nameEn, kind, post(kind), null, null, null, null, null, null);
    }

    /** The post of a kind of step where none is named. */
    private static String post(StepKind kind) {
        return switch (kind) {
            case ACCEPT, CLOSE -> Roles.WINDOW_CLERK;
            case HANDLE, SPECIAL -> Roles.HANDLER;
            case REVIEW -> Roles.REVIEWER;
            case DECIDE -> Roles.APPROVER;
        };
    }

    public List<FlowStep> steps() {
        return steps;
    }

    public FlowStep first() {
        return steps.get(0);
    }

    /** The step of that code; where the version has none, as for a case that began under another, the first of that kind. */
    public FlowStep step(String code, StepKind kind) {
        return byCode(code).or(() -> steps.stream().filter(step -> step.kind() == kind).findFirst()).orElseGet(this::first);
    }

    private Optional<FlowStep> byCode(String code) {
        return steps.stream().filter(step -> Objects.equals(step.code(), code)).findFirst();
    }

    /** What may follow the step, in the order in which the version names it; empty: the end. */
    public List<FlowStep> followers(FlowStep step) {
        int place = steps.indexOf(step);
        if (step.next().isEmpty()) {
            return place + 1 < steps.size() ? List.of(steps.get(place + 1)) : List.of();
        }
        return step.next().stream().map(this::byCode).flatMap(Optional::stream).toList();
    }

    /**
     * The step that follows; null: the end. {@code case.next-unknown} (422) where the flow does not lead from the one to the other.
     *
     * @param chosen code of the follower; null: the only one, or the first
     */
    public FlowStep after(FlowStep step, String chosen) {
        List<FlowStep> followers = followers(step);
        if (chosen == null || chosen.isBlank()) {
            return followers.isEmpty() ? null : followers.get(0);
        }
        return followers.stream().filter(follower -> follower.code().equals(chosen)).findFirst()
                .orElseThrow(() -> new Problem(Problem.Kind.REFUSED, "case.next-unknown", "FLW-20", chosen));
    }

    /** Steps to which the case can go back from the one: all before it but the acceptance, which binds. */
    public List<FlowStep> before(FlowStep step) {
        return steps.subList(0, steps.indexOf(step)).stream().filter(earlier -> earlier.kind() != StepKind.ACCEPT).toList();
    }

    /**
     * The earlier step; {@code case.return-unknown} (422).
     *
     * @param code null: the one before
     */
    public FlowStep earlier(FlowStep step, String code) {
        List<FlowStep> earlier = before(step);
        return (code == null || code.isBlank() ? earlier.stream().reduce((one, other) -> other)
                : earlier.stream().filter(candidate -> candidate.code().equals(code)).findFirst())
                .orElseThrow(() -> new Problem(Problem.Kind.REFUSED, "case.return-unknown", "FLW-20"));
    }

    /** Where a case stands whose next step is this one. */
    public CaseState stateBefore(FlowStep step) {
        return steps.subList(0, steps.indexOf(step)).stream().map(earlier -> state(earlier.kind())).filter(Objects::nonNull)
                .reduce((one, other) -> other).orElse(CaseState.REGISTERED);
    }

    private static CaseState state(StepKind kind) {
        return switch (kind) {
            case ACCEPT -> CaseState.ACCEPTED;
            case HANDLE -> CaseState.HANDLED;
            case REVIEW -> CaseState.REVIEWED;
            case DECIDE -> CaseState.DECIDED;
            case CLOSE -> CaseState.CLOSED;
            case SPECIAL -> null;
        };
    }

    public boolean isEarlier(FlowStep one, FlowStep other) {
        return steps.indexOf(one) < steps.indexOf(other);
    }

    /** Levels that stand before the step, by code. */
    public List<String> levelsBefore(FlowStep step) {
        return steps.subList(0, steps.indexOf(step)).stream().filter(earlier -> isLevel(earlier.kind())).map(FlowStep::code).toList();
    }

    /** Kinds of steps between which hands must change (C22). */
    public static boolean isLevel(StepKind kind) {
        return kind == StepKind.HANDLE || kind == StepKind.REVIEW || kind == StepKind.DECIDE;
    }

    /**
     * The step as it waits, without a limit yet.
     *
     * @param round       its number
     * @param department  of the case
     * @param lastLevelBy who held the level before; null: nobody
     */
    public Waiting waiting(FlowStep step, int round, String department, String lastLevelBy, Instant at) {
        boolean deciding = step.kind() == StepKind.REVIEW || step.kind() == StepKind.DECIDE;
        return new Waiting(step.code(), step.kind(), round, step.department() == null ? department : step.department(),
                step.post() == null ? post(step.kind()) : step.post(), step.person(), deciding && !oneLevel ? lastLevelBy : null, at, null, null);
    }
}
