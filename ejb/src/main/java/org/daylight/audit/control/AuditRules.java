package org.daylight.audit.control;

import org.daylight.kernel.Problem;

/** Who may look at an alert. */
public final class AuditRules {
    private static final int LONGEST_REMARK = 1_000;

    private AuditRules() {
    }

    /** {@code audit.own-alert} (403), {@code audit.remark-missing}, {@code audit.remark-too-long} (400). */
    public static void requireReviewable(String actor, String reviewer, String remark) {
        if (actor.equals(reviewer)) {
            throw new Problem(Problem.Kind.FORBIDDEN, "audit.own-alert", "AUT-13");
        }
        if (remark == null || remark.isBlank()) {
            throw new Problem(Problem.Kind.BAD_INPUT, "audit.remark-missing", "AUT-13");
        }
        if (remark.length() > LONGEST_REMARK) {
            throw new Problem(Problem.Kind.BAD_INPUT, "audit.remark-too-long", "AUT-13", LONGEST_REMARK);
        }
    }
}
