package org.daylight.supervision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.daylight.cases.CaseEventType;
import org.daylight.kernel.FeedCursor;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.supervision.control.FeedRepository;

/** Door, read only: supervision data for the city platform (MON-30, EXC-07). */
@Stateless
@RolesAllowed(Roles.PULL_SUPERVISION)
public class SupervisionFeed {
    private static final int MOST = 10_000;

    @Inject
    private FeedRepository feed;

    /** An event as the platform receives it. {@code payload} is a JSON object or null. */
    public record Event(long id, CaseEventType type, String caseNumber, String departmentCode, String name, Instant eventAt, Instant recordedAt,
                        String source, String payload) {
    }

    /** {@code events} is empty when the reader is up to date; {@code next} is then the place that was given; it is never null. */
    public record Portion(List<Event> events, String next) {
    }

    /**
     * The events after a place in the feed, in an order that never changes: nothing is lost or repeated however late writers commit. An event is seen as
     * soon as every transaction has ended that was already writing when it was committed (docs/decisions/0001).
     *
     * @param after cursor as given by an earlier portion; null or empty: from the beginning; {@code feed.bad-cursor} (400)
     * @param limit 1 to 10,000; {@code feed.bad-limit} (400)
     * @article MON-30 (001 一(三)1), EXC-07 (002 art. 19, 24(1))
     */
    public Portion after(String after, int limit) {
        if (limit < 1 || limit > MOST) {
            throw new Problem(Problem.Kind.BAD_INPUT, "feed.bad-limit", "EXC-07", limit, MOST);
        }
        return feed.after(FeedCursor.parse(after), limit);
    }
}
