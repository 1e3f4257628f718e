package org.daylight.cases;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.daylight.calendar.Calendars;
import org.daylight.cases.control.CalendarFollowRepository;

/** Door for the {@link CalendarWatch}: running limits follow a notice of holidays that was published or changed, in portions. */
@Stateless
@PermitAll // the watch's timer calls it; no person can reach it
public class CaseCalendar {

    @Inject
    CalendarFollowRepository following;
    @Inject
    Calendars calendars;
    @Inject
    Clock clock;

    /**
     * What became of a portion.
     *
     * @param last  id of its last case
     * @param found cases with a running limit that followed the older calendar
     * @param held  of these, those that nobody was at: they follow today's now
     */
    public record Portion(long last, int found, int held) {
    }

    /** Versions of other calendars than today's that gave running limits their days. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<String> older() {
        return following.olderThan(calendars.current().version());
    }

    /**
     * The running limits of the next cases that followed the older calendar are those of today's, and so are the dates on the cases' rows; each
     * due moment that moved is an event {@code DEADLINE_MOVED} of its case. All or nothing, and nothing twice: what follows today's calendar is
     * left alone. Cases that somebody is at are passed over, so that no step is lost and nobody waits.
     *
     * @param after id of a case; those up to it are left out
     * @param cases at most
     * @article TIM-02 (000 art. 19(1))
     */
    public Portion follow(String older, long after, int cases) {
        return following.follow(calendars.current(), older, after, cases, clock.instant());
    }
}
