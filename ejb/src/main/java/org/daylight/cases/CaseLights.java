package org.daylight.cases;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import org.daylight.cases.control.CaseLightRepository;

/** Door for supervision: light changes become events, each exactly once. */
@Stateless
@PermitAll // the light watch's timer calls it; no person can reach it
public class CaseLights {
    @Inject
    private CaseLightRepository lights;

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
}
