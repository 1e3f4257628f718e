package org.daylight.cases.control;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.daylight.cases.CaseEventLine;
import org.daylight.cases.CaseLine;
import org.daylight.cases.CaseStep;
import org.daylight.cases.CaseView;
import org.daylight.cases.ProgressView;
import org.daylight.cases.entity.Standing;
import org.daylight.deadlines.CountdownView;

/** A case as read for its page, before it is shown to somebody. */
public record CaseRow(long id, long version, CaseLine line, String source, String applicantName, String applicantId, String applicantPhone,
                      String applicantEmail, Instant acceptedAt, Instant warnAt, Instant suspendedAt, Instant stoppedAt, String lastActor,
                      Long profileVersionId) {

    public Standing standing() {
        return new Standing(line.state(), suspendedAt != null, lastActor);
    }

    public CaseView view(Set<CaseStep> nextSteps, List<CountdownView> countdowns, List<CaseEventLine> events) {
        return new CaseView(id, version, line, source, applicantName, applicantId, applicantPhone, applicantEmail, acceptedAt, warnAt, suspendedAt,
                stoppedAt, profileVersionId, nextSteps, countdowns, events);
    }

    public ProgressView progress(List<ProgressView.Step> steps) {
        return new ProgressView(line.caseNumber(), line.itemZh(), line.itemEn(), line.departmentZh(), line.departmentEn(), line.state(),
                line.outcome(), line.light(), line.registeredAt(), line.dueAt(), line.closedAt(), steps);
    }
}
