package org.daylight.audit.control;

import java.time.Instant;
import org.daylight.audit.Outcome;

/**
 * One line of the trail; texts longer than their columns are cut.
 *
 * @param subject null where there is none
 * @param problem code of a refusal, correlation id of a fault; null for a success
 * @param beyondAuthority a refusal that says "not you"
 */
public record AuditEntry(Instant at, String actor, String action, String subject, Outcome outcome, String problem, boolean beyondAuthority) {

    public AuditEntry {
        actor = cut(actor, 255);
        action = cut(action, 80);
        subject = cut(subject, 120);
        problem = cut(problem, 80);
    }

    private static String cut(String text, int length) {
        return text == null || text.length() <= length ? text : text.substring(0, length);
    }
}
