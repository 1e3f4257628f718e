package org.daylight.supervision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.time.Instant;
import java.util.List;
import org.daylight.cases.CaseEventType;
import org.daylight.kernel.Roles;

/** Door, read only: supervision data for the city platform (MON-30, EXC-07). */
@Stateless
@RolesAllowed(Roles.PULL_SUPERVISION)
public class SupervisionFeed {

    /** An event as the platform receives it. {@code payload} is a JSON object or null. */
    public record Event(long id, CaseEventType type, String caseNumber, String departmentCode, String name, Instant eventAt, Instant recordedAt,
                        String source, String payload) {
    }

    /** {@code events} is empty when the reader is up to date; {@code next} is then the cursor that was given. */
    public record Portion(List<Event> events, String next) {
    }

    /**
     * @param after cursor as given by an earlier portion; null or empty: from the beginning; {@code feed.bad-cursor} (400)
     * @param limit 1 to 10,000; {@code feed.bad-limit} (400)
     */
    public Portion after(String after, int limit) {
        throw new UnsupportedOperationException();
    }
}
