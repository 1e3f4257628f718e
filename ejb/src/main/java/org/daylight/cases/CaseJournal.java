package org.daylight.cases;

import jakarta.ejb.Stateless;
import java.time.Instant;

/** Door for rooms above: appends what they did to a case to its events, in their transaction. */
@Stateless
public class CaseJournal {

    /**
     * @param actor   username, or the name of the automatic procedure
     * @param payload JSON object; may be null
     */
    public void append(long caseId, CaseEventType type, Instant eventAt, String actor, String payload) {
        throw new UnsupportedOperationException();
    }
}
