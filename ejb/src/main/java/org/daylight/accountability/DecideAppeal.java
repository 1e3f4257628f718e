package org.daylight.accountability;

import org.daylight.audit.Subject;
import org.daylight.profiles.Sanction;

/**
 * Command: an appeal is decided.
 *
 * @param result   what becomes of the decision
 * @param sanction the new one where it is changed; null otherwise
 * @param words    why; 1 to 4,000 characters
 */
public record DecideAppeal(@Subject long id, int version, Result result, Sanction sanction, String words) {

    /** What becomes of the decision. */
    public enum Result {
        /** 维持 */
        UPHELD,
        /** 变更 */
        CHANGED,
        /** 撤销 */
        REVOKED
    }
}
