package org.daylight.cases;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import org.daylight.cases.control.CaseLightRepository;
import org.daylight.cases.control.LimitLightRepository;

/** Door for supervision: light changes become events, each exactly once. */
@Stateless
@PermitAll // the light watch's timer calls it; no person can reach it
public class CaseLights {
    @Inject
    private CaseLightRepository lights;
    @Inject
    private LimitLightRepository limits;

    /**
     * Appends {@code LIGHT_CHANGED} for up to {@code limit} cases whose light at {@code now} is not the announced one, longest wrong first.
     * The event's time is when the light really changed: the warning or due instant, the end, the pause; {@code now} where a limit was
     * moved away. A light that was passed through while nobody looked has no event of its own: {@code NORMAL} to {@code OVERDUE} is one change.
     *
     * <p>Example: a case due at the end of 2026-11-20 and first looked at on 2026-11-23 has one change {@code NORMAL} to {@code OVERDUE},
     * event time 2026-11-21T00:00+08:00, recording time 2026-11-23.
     *
     * @return how many; fewer than {@code limit} means that all is announced, or being announced by another runner
     * @article SIG-01, SIG-02 (000 art. 19), SIG-04
     */
    public int announce(Instant now, int limit) {
        try {
            return lights.announce(now, limit);
        } catch (SQLException fault) {
            throw new EJBException(fault);
        }
    }

    /**
     * The same for each limit that does not lead: of acceptance's notice, by law, of a step, of an opinion, of the way upward, of delivery. Its change is an event
     * {@code LIMIT_LIGHT_CHANGED} that names the limit. A limit that ended late between two looks is {@code OVERDUE} as of its due instant; one that stands still turns
     * nothing.
     *
     * @return how many; fewer than {@code limit} as in {@link #announce}
     * @article SIG-16, SIG-18, SIG-20 (000 art. 20(4), (6), (8)), SIG-25 (000 art. 21(1)), MON-12 (002 art. 20(2))
     */
    public int announceLimits(Instant now, int limit) {
        try {
            return limits.announce(now, limit);
        } catch (SQLException fault) {
            throw new EJBException(fault);
        }
    }
}
