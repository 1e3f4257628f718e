package org.daylight.cases;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import org.daylight.kernel.Roles;

/** Door: a case moves on, each step by a person in the right role and department (受理→承办→审核→批准→办结). */
@Stateless
public class CaseHandling {

    /** 受理 (agree) or 不予受理; acceptance starts the statutory and the promised limit. */
    @RolesAllowed(Roles.WINDOW_CLERK)
    public void accept(StepCommand command) {
        throw new UnsupportedOperationException();
    }

    /** 承办: the handler's opinion. */
    @RolesAllowed(Roles.HANDLER)
    public void handle(StepCommand command) {
        throw new UnsupportedOperationException();
    }

    /** 审核: the reviewer's opinion. */
    @RolesAllowed(Roles.REVIEWER)
    public void review(StepCommand command) {
        throw new UnsupportedOperationException();
    }

    /** 批准: grants (agree) or denies; stops the limits; a grant leads to a certificate in the same transaction. */
    @RolesAllowed(Roles.APPROVER)
    public void decide(StepCommand command) {
        throw new UnsupportedOperationException();
    }

    /** 办结: the result is handed over. {@code agree} is not used. */
    @RolesAllowed(Roles.WINDOW_CLERK)
    public void close(StepCommand command) {
        throw new UnsupportedOperationException();
    }

    /** Pauses the limits with a reason (the opinion), between acceptance and decision (TIM-05). */
    @RolesAllowed({Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER})
    public void suspend(StepCommand command) {
        throw new UnsupportedOperationException();
    }

    @RolesAllowed({Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER})
    public void resume(StepCommand command) {
        throw new UnsupportedOperationException();
    }
}
