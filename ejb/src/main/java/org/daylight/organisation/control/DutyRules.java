package org.daylight.organisation.control;

import java.time.Instant;
import java.time.LocalDate;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Problem;

/** Who may act: on duty, not gone, and trained before taking post. */
public final class DutyRules {
    private DutyRules() {
    }

    /**
     * Passes for a person on duty from the first to the last day, both inclusive, who has not left and is trained; {@code staff.left},
     * {@code staff.not-on-duty}, {@code staff.untrained} (403) otherwise. Example: who left on 2026-03-31 at 10:00 is refused at 10:00.
     *
     * @article AUT-08 (004 art. 13), ORG-21 (004 art. 15)
     */
    public static void requireMayAct(Duty duty, Instant now) {
        if (duty.leftAt() != null && !now.isBefore(duty.leftAt())) {
            throw new Problem(Problem.Kind.FORBIDDEN, "staff.left", "AUT-08");
        }
        if (!isOnDuty(duty, LegalTime.dateOf(now))) {
            throw notOnDuty();
        }
        if (!duty.trained()) {
            throw new Problem(Problem.Kind.FORBIDDEN, "staff.untrained", "ORG-21");
        }
    }

    /** True from the first to the last day of duty, both inclusive. */
    static boolean isOnDuty(Duty duty, LocalDate day) {
        return !day.isBefore(duty.activeFrom()) && (duty.activeUntil() == null || !day.isAfter(duty.activeUntil()));
    }

    public static Problem notOnDuty() {
        return new Problem(Problem.Kind.FORBIDDEN, "staff.not-on-duty", "AUT-08");
    }
}
