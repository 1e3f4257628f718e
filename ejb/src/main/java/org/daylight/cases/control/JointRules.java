package org.daylight.cases.control;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daylight.cases.entity.JointOpinion;
import org.daylight.cases.joint.AskOpinions;
import org.daylight.kernel.Problem;
import org.daylight.kernel.WorkingDays;
import org.daylight.profiles.ProfileContent;

/**
 * Who is asked for an opinion, and when the host may decide: when every opinion that was asked for has come, the meeting decided, or
 * the host goes on without one that is late, with reasons.
 *
 * @article JNT-01, JNT-02 (003 art. 12), TIM-11 (004 art. 27), C8
 */
public final class JointRules {
    /** Working days for an opinion, where neither the item's flow nor the host says how many. */
    public static final int OPINION_DAYS = 5;
    private static final int OPINION_DAYS_AT_MOST = 60;
    private static final int DEPARTMENTS_AT_MOST = 30;
    /** What gives the statutory limit of a joint case its days. */
    static final String LIMIT_CAUSE = "JOINT";
    static final String LIMIT_REASON = "行政许可法第四十二条第二款";
    private static final int ORDINARY_LIMIT = 20;
    private static final int JOINT_LIMIT = 45;
    private static final String LICENCE = "LICENCE";
    private static final String PROMISE_ENDS = "joint-promise-ends";

    private JointRules() {
    }

    /**
     * Statutory limit of a licence that several organs handle together, 45 working days, where no other law gave the item a limit of its own and it has the 20 of
     * an ordinary one. Empty for every other: its own limit stays.
     *
     * @param own null: none
     * @article JNT-08 (000 art. 3; Administrative Licensing Law art. 42(1), 42(2))
     */
    public static Optional<WorkingDays> statutoryLimit(String powerType, WorkingDays own) {
        boolean ordinary = LICENCE.equals(powerType) && own != null && own.count() == ORDINARY_LIMIT;
        return ordinary ? Optional.of(WorkingDays.of(JOINT_LIMIT)) : Optional.empty();
    }

    /** {@code joint.nobody-asked} (400), {@code joint.department} (422): twice, the host, still waiting, or too many. {@code joint.days} (422). */
    public static void requireAsked(List<AskOpinions.Asked> departments, String host, Set<String> waiting) {
        if (departments.isEmpty()) {
            throw new Problem(Problem.Kind.BAD_INPUT, "joint.nobody-asked", "JNT-01");
        }
        Set<String> seen = new HashSet<>(waiting);
        seen.add(host);
        for (AskOpinions.Asked asked : departments) {
            if (asked.departmentCode() == null || !seen.add(asked.departmentCode()) || departments.size() > DEPARTMENTS_AT_MOST) {
                throw new Problem(Problem.Kind.REFUSED, "joint.department", "JNT-01");
            }
            if (asked.days() != null && (asked.days() < 1 || asked.days() > OPINION_DAYS_AT_MOST)) {
                throw new Problem(Problem.Kind.REFUSED, "joint.days", "JNT-02", OPINION_DAYS_AT_MOST);
            }
        }
    }

    /** {@code joint.opinion-given} (409) where it waits no more. */
    public static JointOpinion requireWaiting(JointOpinion opinion) {
        if (!opinion.isWaiting()) {
            throw new Problem(Problem.Kind.CONFLICT, "joint.opinion-given", "JNT-02");
        }
        return opinion;
    }

    /** {@code joint.not-late} (422): the host goes on without an opinion only after its limit. */
    public static void requireLate(Instant dueAt, Instant now) {
        if (!isLate(dueAt, now)) {
            throw new Problem(Problem.Kind.REFUSED, "joint.not-late", "JNT-02");
        }
    }

    /** After the last instant of its limit; never without one. */
    public static boolean isLate(Instant dueAt, Instant at) {
        return dueAt != null && at.isAfter(dueAt);
    }

    /** {@code joint.opinions-missing} (422), with how many. */
    public static void requireComplete(int waiting) {
        if (waiting > 0) {
            throw new Problem(Problem.Kind.REFUSED, "joint.opinions-missing", "JNT-02", waiting);
        }
    }

    /** Whether the promise of a joint case ends with the handing out of everything granted, and not with the decision. */
    public static boolean promiseEndsAtDelivery(ProfileContent profile) {
        return "DELIVERY".equals(profile.parameter(PROMISE_ENDS));
    }
}
