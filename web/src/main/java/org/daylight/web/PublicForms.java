package org.daylight.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.daylight.kernel.Problem;

/** Forms of the public: no more than 20 in an hour from one address, for at most 10,000 addresses at a time, none kept longer than the hour. */
@ApplicationScoped
public class PublicForms {
    private static final int MOST = 20;
    private static final int ADDRESSES = 10_000;
    private static final Duration WINDOW = Duration.ofHours(1);

    @Inject
    Clock clock;

    /** The address that was seen longest ago first. */
    private final Map<String, Deque<Instant>> seen = new LinkedHashMap<>(16, .75f, true);

    /** {@code question.busy} (422). */
    public synchronized void admit(HttpServletRequest request) {
        Instant now = clock.instant();
        Deque<Instant> times = seen.computeIfAbsent(request.getRemoteAddr(), address -> new ArrayDeque<>());
        while (!times.isEmpty() && times.peekFirst().isBefore(now.minus(WINDOW))) {
            times.removeFirst();
        }
        if (times.size() >= MOST) {
            throw new Problem(Problem.Kind.REFUSED, "question.busy", "APP-11");
        }
        times.addLast(now);
        if (seen.size() > ADDRESSES) {
            seen.remove(seen.keySet().iterator().next());
        }
    }
}
