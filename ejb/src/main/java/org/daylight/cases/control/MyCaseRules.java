package org.daylight.cases.control;

import java.util.EnumSet;
import java.util.Set;
import org.daylight.cases.CaseEventType;
import org.daylight.cases.CaseOutcome;
import org.daylight.cases.CaseState;
import org.daylight.cases.CaseStep;
import org.daylight.cases.applicant.MyCaseStanding;
import org.daylight.deadlines.CountdownKind;
import org.daylight.kernel.Problem;

/**
 * Where a case stands for its applicant, and what the applicant may do.
 *
 * @article OPN-05 (004 art. 29), TIM-09 (001 二 限时办结)
 */
public final class MyCaseRules {
    private static final int REASON = 1_000;
    private static final Set<CaseState> UNDECIDED = EnumSet.of(CaseState.REGISTERED, CaseState.ACCEPTED, CaseState.HANDLED, CaseState.REVIEWED);
    /** Limits within the house say nothing to the applicant. */
    private static final Set<CountdownKind> INTERNAL = EnumSet.of(CountdownKind.STEP, CountdownKind.OPINION, CountdownKind.FIRST_REVIEW_UPWARD);
    private static final Set<CaseEventType> UNTOLD = EnumSet.of(CaseEventType.LIGHT_CHANGED, CaseEventType.LIMIT_LIGHT_CHANGED, CaseEventType.REPORTED_END, CaseEventType.RETURNED, CaseEventType.HANDED_OVER,
            CaseEventType.OPINION_ASKED, CaseEventType.OPINION_GIVEN, CaseEventType.OPINION_URGED, CaseEventType.MEETING_HELD, CaseEventType.EXTENSION_ASKED,
            CaseEventType.EXTENSION_REFUSED, CaseEventType.ORIGINALS_MOVED, CaseEventType.FEE_DEVIATES, CaseEventType.OUTAGE_EXCUSED, CaseEventType.FACTS_WRITTEN,
            CaseEventType.DOCUMENT_ISSUED);
    /** Reasons that the law has the applicant told. */
    private static final Set<CaseEventType> REASONED = EnumSet.of(CaseEventType.NOT_ACCEPTED, CaseEventType.SUPPLEMENT_ASKED, CaseEventType.DECIDED, CaseEventType.SUSPENDED,
            CaseEventType.PROCEDURE_STARTED, CaseEventType.EXTENDED, CaseEventType.WITHDRAWN, CaseEventType.GRANT_REVOKED, CaseEventType.CORRECTED);

    private MyCaseRules() {
    }

    /** @param wanted a supplement is waited for */
    public static MyCaseStanding standing(CaseState state, CaseOutcome outcome, boolean wanted, boolean paused, boolean delivered, boolean posted) {
        return switch (state) {
            case NOT_ACCEPTED -> MyCaseStanding.NOT_ACCEPTED;
            case WITHDRAWN -> MyCaseStanding.WITHDRAWN;
            case DECIDED, CLOSED -> decided(outcome, delivered, posted);
            default -> wanted ? MyCaseStanding.SUPPLEMENT_WANTED : paused ? MyCaseStanding.PAUSED
                    : state == CaseState.REGISTERED ? MyCaseStanding.WAITING_FOR_ACCEPTANCE : MyCaseStanding.UNDER_WAY;
        };
    }

    private static MyCaseStanding decided(CaseOutcome outcome, boolean delivered, boolean posted) {
        if (outcome == CaseOutcome.DENIED) {
            return MyCaseStanding.DENIED;
        }
        return delivered ? MyCaseStanding.DELIVERED : posted ? MyCaseStanding.ON_ITS_WAY : MyCaseStanding.READY;
    }

    /** {@code DELIVER} stands for choosing how the result is to be delivered, which is possible until it is on its way. */
    public static Set<CaseStep> acts(CaseState state, MyCaseStanding standing) {
        Set<CaseStep> acts = EnumSet.noneOf(CaseStep.class);
        if (UNDECIDED.contains(state)) {
            acts.add(CaseStep.WITHDRAW);
        }
        if (standing == MyCaseStanding.SUPPLEMENT_WANTED) {
            acts.add(CaseStep.RECEIVE_SUPPLEMENT);
        }
        if (UNDECIDED.contains(state) || standing == MyCaseStanding.READY) {
            acts.add(CaseStep.DELIVER);
        }
        return acts;
    }

    /** After a refusal one may apply again, once what was wrong has been put right (二次申请). */
    public static boolean mayApplyAgain(MyCaseStanding standing) {
        return standing == MyCaseStanding.DENIED || standing == MyCaseStanding.NOT_ACCEPTED || standing == MyCaseStanding.WITHDRAWN;
    }

    /** {@code case.decided-already} (409): what is decided is not withdrawn any more. */
    public static void requireUndecided(CaseState state) {
        if (!UNDECIDED.contains(state)) {
            throw new Problem(Problem.Kind.CONFLICT, "case.decided-already", "FLW-20");
        }
    }

    /** {@code withdraw.reason} (422): it is enough to say it in a word. */
    public static void requireWords(String reason) {
        InputRules.atMost("reason", reason, REASON);
        if (reason == null || reason.codePoints().filter(Character::isLetter).count() < 2) {
            throw new Problem(Problem.Kind.REFUSED, "withdraw.reason", "FLW-11");
        }
    }

    /** {@code case.no-supplement-asked} (422). */
    public static void requireWanted(MyCaseStanding standing) {
        if (standing != MyCaseStanding.SUPPLEMENT_WANTED) {
            throw new Problem(Problem.Kind.REFUSED, "case.no-supplement-asked", "ACC-07");
        }
    }

    /** {@code apply.first-case} (422). */
    public static Problem notRefused() {
        return new Problem(Problem.Kind.REFUSED, "apply.first-case", "TIM-09");
    }

    public static boolean isTold(CaseEventType type) {
        return !UNTOLD.contains(type);
    }

    public static boolean hasReason(CaseEventType type) {
        return REASONED.contains(type);
    }

    public static boolean concerns(CountdownKind kind) {
        return !INTERNAL.contains(kind);
    }
}
