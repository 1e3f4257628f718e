package org.daylight.cases;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.daylight.cases.control.CaseEvent;
import org.daylight.cases.control.EventRepository;

/**
 * Door for rooms above: appends what they did to a case to its events, in their transaction. Open to all because only doors that have checked
 * their caller call it, some of them for a timer.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class CaseJournal {

    @Inject
    EventRepository events;
    @Inject
    Clock clock;

    /**
     * Afterwards the event stands in the case's timeline, recorded now, with source {@code daylight}.
     *
     * @param actor   username, or the name of the automatic procedure
     * @param payload JSON object; may be null
     */
    public void append(long caseId, CaseEventType type, Instant eventAt, String actor, String payload) {
        events.append(new CaseEvent(caseId, type, eventAt, clock.instant(), actor, null, payload));
    }
}
