package org.daylight.audit;

import jakarta.ejb.Stateless;

/** Door: who did what, and what was refused (OPS-05). */
@Stateless
public class AuditTrail {

    /** Records a success in the caller's transaction. */
    public void done(String actor, String action, String subject) {
        throw new UnsupportedOperationException();
    }

    /** Records a refusal in a transaction of its own, so that it survives the caller's roll-back. */
    public void refused(String actor, String action, String subject, String problemCode) {
        throw new UnsupportedOperationException();
    }
}
