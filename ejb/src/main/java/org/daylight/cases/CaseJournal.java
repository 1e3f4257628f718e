package org.daylight.cases;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.daylight.cases.control.CaseEvent;
import org.daylight.cases.control.CaseRecordRepository;
import org.daylight.cases.control.CaseRules;
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
    CaseRecordRepository records;
    @Inject
    Event<CaseNews> news;
    @Inject
    Clock clock;

    /** As {@link #append(long, CaseEventType, Instant, String, String, String, Map)} with no opinion and nothing more told. */
    public void append(long caseId, CaseEventType type, Instant eventAt, String actor, String payload) {
        append(caseId, type, eventAt, actor, null, payload, Map.of());
    }

    /**
     * Afterwards the event stands in the case's timeline, recorded now, with source {@code daylight}, and is told as {@link CaseNews}.
     *
     * @param actor   username, or the name of the automatic procedure
     * @param opinion what was written; may be null
     * @param payload JSON object; may be null
     * @param details what the news says
     */
    public void append(long caseId, CaseEventType type, Instant eventAt, String actor, String opinion, String payload, Map<String, String> details) {
        events.append(new CaseEvent(caseId, type, eventAt, clock.instant(), actor, opinion, payload));
        CaseRecord of = records.byId(caseId).orElseThrow(CaseRules::unknown);
        news.fire(new CaseNews(caseId, of.caseNumber(), type, of.itemVersionId(), of.departmentCode(), actor, eventAt, details));
    }
}
