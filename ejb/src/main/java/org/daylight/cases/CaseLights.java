package org.daylight.cases;

import jakarta.ejb.Stateless;
import java.time.Instant;

/** Door for supervision: light changes become events, each exactly once. */
@Stateless
public class CaseLights {

    /**
     * Appends {@code LIGHT_CHANGED} for up to {@code limit} cases whose light at {@code now} is not the announced one, oldest due first.
     *
     * @return how many; fewer than {@code limit} means that all is announced
     */
    public int announce(Instant now, int limit) {
        throw new UnsupportedOperationException();
    }
}
