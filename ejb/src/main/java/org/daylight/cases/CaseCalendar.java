package org.daylight.cases;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.daylight.cases.control.CaseEvent;
import org.daylight.cases.control.CaseRepository;
import org.daylight.cases.control.EventRepository;
import org.daylight.cases.entity.ApprovalCase;
import org.daylight.deadlines.CountdownKind;
import org.daylight.deadlines.CountdownView;
import org.daylight.deadlines.Countdowns;

/** Door for the {@link CalendarWatch}: a case's limits follow a notice of holidays that was published or changed. */
@Stateless
@PermitAll // the watch's timer calls it; no person can reach it
public class CaseCalendar {
    private static final String ACTOR = "calendar-watch";

    @Inject
    CaseRepository cases;
    @Inject
    EventRepository events;
    @Inject
    Countdowns countdowns;
    @Inject
    Clock clock;

    /**
     * The limits of the case are those of today's calendar, and so are the dates on its row; a moved due moment is an event. The case is held
     * first, as every step holds it, so that no step is lost.
     *
     * @return false where somebody is at the case now: then nothing has changed
     * @article TIM-02 (000 art. 19(1))
     */
    public boolean follow(long caseId) {
        return cases.lockUnlessBusy(caseId).map(this::follow).isPresent();
    }

    private ApprovalCase follow(ApprovalCase approval) {
        countdowns.followCalendar(approval.id()).stream().filter(limit -> limit.kind() != CountdownKind.STATUTORY).findFirst()
                .ifPresent(leading -> move(approval, leading));
        return approval;
    }

    private void move(ApprovalCase approval, CountdownView leading) {
        Instant before = approval.dueAt();
        cases.moveLimit(approval.id(), leading);
        if (!leading.dueAt().equals(before)) {
            Instant now = clock.instant();
            events.append(new CaseEvent(approval.id(), CaseEventType.DEADLINE_MOVED, now, now, ACTOR, null,
                    "{\"from\": \"%s\", \"to\": \"%s\"}".formatted(before, leading.dueAt())));
        }
    }
}
