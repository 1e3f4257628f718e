package org.daylight.cases.control;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.daylight.cases.CaseEventLine;
import org.daylight.cases.CaseLine;
import org.daylight.cases.CaseOrigin;
import org.daylight.cases.CaseStep;
import org.daylight.cases.CaseView;
import org.daylight.cases.CaseWay;
import org.daylight.cases.ProgressView;
import org.daylight.cases.entity.Standing;
import org.daylight.cases.entity.Waiting;
import org.daylight.deadlines.CountdownView;
import org.daylight.items.ItemCatalogue;

/** A case as read for its page, before it is shown to somebody. */
public record CaseRow(long id, long version, CaseLine line, String source, String applicantName, String applicantId, String applicantPhone,
                      String applicantEmail, Instant acceptedAt, Instant warnAt, Instant suspendedAt, Instant stoppedAt,
                      Long profileVersionId, boolean supplementing, Waiting waiting,
                      Long itemVersionId, String handlingType, String facts, boolean stepLate) {

    public Standing standing() {
        return new Standing(line.state(), suspendedAt != null, supplementing, waiting);
    }

    /** @param way null: a reported case */
    public CaseView view(Set<CaseStep> nextSteps, List<CountdownView> countdowns, List<CaseEventLine> events, CaseWay way) {
        return new CaseView(id, version, line, source, applicantName, applicantId, applicantPhone, applicantEmail, acceptedAt, warnAt, suspendedAt,
                stoppedAt, profileVersionId, nextSteps, countdowns, events, way);
    }

    /** Null for a reported case. */
    public CaseWay way(ItemCatalogue items, List<CaseEventLine> events) {
        return itemVersionId == null || line.origin() == CaseOrigin.REPORTED ? null
                : WayReader.way(CaseFlow.of(items.flow(itemVersionId)), items.content(itemVersionId).keyFacts(), this, events);
    }

    public ProgressView progress(List<ProgressView.Step> steps) {
        return new ProgressView(line.caseNumber(), line.itemZh(), line.itemEn(), line.departmentZh(), line.departmentEn(), line.state(),
                line.outcome(), line.light(), line.registeredAt(), line.dueAt(), line.closedAt(), steps);
    }
}
