package org.daylight.cases.control;

import java.time.LocalDate;
import java.util.List;
import org.daylight.cases.CaseEventType;
import org.daylight.deadlines.CountdownKind;
import org.daylight.deadlines.CountdownView;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.profiles.ProfileContent;

/**
 * By how much, by whom and when a limit may be extended.
 *
 * @article TIM-07 (Administrative Licensing Law art. 42; 003 art. 14; 004 art. 30)
 */
public final class ExtensionRules {
    /** Art. 42(1): working days, approved by the head of the organ. */
    public static final int ORDINARY = 10;
    /** Art. 42(2): working days of a case that several organs handle together, approved by the head of the government of that level. */
    public static final int JOINT = 15;
    private static final String MOVES_PROMISE = "extension-moves-promise";

    private ExtensionRules() {
    }

    public static int most(boolean joint) {
        return joint ? JOINT : ORDINARY;
    }

    /** Role of who decides. */
    public static String approver(boolean joint) {
        return joint ? Roles.DISTRICT_GOVERNMENT : Roles.DEPARTMENT_HEAD;
    }

    /** {@code extension.days} (422). */
    public static void requireDays(int days, boolean joint) {
        if (days < 1 || days > most(joint)) {
            throw new Problem(Problem.Kind.REFUSED, "extension.days", "TIM-07", most(joint));
        }
    }

    /** {@code extension.limit-over} (422) after the last day of the statutory limit: an extension never excuses what is late already. */
    public static void requireRunning(List<CountdownView> limits, LocalDate today) {
        if (limits.stream().noneMatch(limit -> limit.kind() == CountdownKind.STATUTORY && isRunning(limit, today))) {
            throw new Problem(Problem.Kind.REFUSED, "extension.limit-over", "TIM-07");
        }
    }

    /** Not stopped, and not after its last day; one that stands still is not over. */
    public static boolean isRunning(CountdownView limit, LocalDate today) {
        return limit.stoppedAt() == null && (limit.pausedOn() != null || !today.isAfter(ProcedureRules.dueOn(limit)));
    }

    /** Whether the promise follows the statutory limit, as the profile says; it does where the profile says nothing. */
    public static boolean movesPromise(ProfileContent profile) {
        return !"false".equals(profile.parameter(MOVES_PROMISE));
    }

    public static CaseEventType event(boolean granted) {
        return granted ? CaseEventType.EXTENDED : CaseEventType.EXTENSION_REFUSED;
    }
}
