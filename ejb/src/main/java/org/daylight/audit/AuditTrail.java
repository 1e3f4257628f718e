package org.daylight.audit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.daylight.audit.control.AuditEntry;
import org.daylight.audit.control.AuditRepository;
import org.daylight.kernel.Problem;

/**
 * Door: who did what, what was refused and what failed. Entries are never changed. Too long texts are cut, so that no act fails for its trace.
 * Parameters everywhere: {@code actor} user name, {@code action} door and operation such as {@code CaseHandling.accept}, {@code subject} a case
 * number or the like, never a person's data; may be null.
 *
 * @article OPS-05 (004 art. 14, 34(1))
 */
@Stateless
@PermitAll // written for whoever acts, also before anybody has logged in
public class AuditTrail {
    @Inject
    private AuditRepository repository;
    @Inject
    private Clock clock;
    @Resource
    private SessionContext session;

    /** Records a success in the caller's transaction. */
    public void done(String actor, String action, String subject) {
        repository.add(entry(Outcome.DONE, actor, action, subject, null, false));
    }

    /** Records a refusal beside the caller's transaction, so that it survives a roll-back. One that says "not you" raises an alert. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void refused(String actor, String action, String subject, Problem problem) {
        boolean beyond = problem.kind() == Problem.Kind.FORBIDDEN;
        repository.addBeside(entry(Outcome.REFUSED, actor, action, subject, problem.code(), beyond));
    }

    /**
     * Records an attempt beyond authority that no door saw, beside the caller's transaction; raises an alert.
     *
     * @article AUT-13 (000 art. 30(3); 004 art. 33(4))
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void denied(String actor, String action, String subject, String problemCode) {
        repository.addBeside(entry(Outcome.REFUSED, actor, action, subject, problemCode, true));
    }

    /** Records a fault beside the caller's transaction, under the id with which it was logged. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void failed(String actor, String action, String subject, String correlationId) {
        repository.addBeside(entry(Outcome.FAILED, actor, action, subject, correlationId, false));
    }

    /** User name of the caller; {@code anonymous} where nobody is logged in. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public String caller() {
        return session.getCallerPrincipal().getName();
    }

    private AuditEntry entry(Outcome outcome, String actor, String action, String subject, String problem, boolean beyond) {
        return new AuditEntry(clock.instant(), actor, action, subject, outcome, problem, beyond);
    }
}
