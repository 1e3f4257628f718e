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
        return command.opinion() == null || command.opinion().isBlank() ? null : command.opinion().strip();
    }
}
