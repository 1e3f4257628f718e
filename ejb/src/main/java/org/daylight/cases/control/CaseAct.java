package org.daylight.cases.control;

import java.time.Instant;
import org.daylight.cases.StepCommand;
import org.daylight.cases.entity.ApprovalCase;

/** One person's act on one case that the rules allow, begun and not yet written. */
public record CaseAct(ApprovalCase approval, StepCommand command, String actor, Instant at) {

    public boolean agreed() {
        return command.agree();
    }

    /** Null where nothing was written. */
    public String opinion() {
        return written(command.opinion());
    }

    /** Legal basis of a denial; null where nothing was written. */
    public String basis() {
        return written(command.basis());
    }

    private static String written(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
