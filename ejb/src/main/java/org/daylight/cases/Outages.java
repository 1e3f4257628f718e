package org.daylight.cases;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.daylight.audit.Audited;
import org.daylight.audit.Subject;
import org.daylight.cases.control.InputRules;
import org.daylight.cases.control.OutageRepository;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;

/**
 * Door: times when the system could not be used (停机记录). What happened meanwhile may be entered afterwards, and is marked as excused.
 *
 * @article FLW-19 (000 art. 3, 11), C17
 */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class Outages {
    @Inject
    OutageRepository outages;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /**
     * One outage.
     *
     * @param fromAt  inclusive
     * @param untilAt exclusive
     */
    public record Outage(long id, Instant fromAt, Instant untilAt, String reason, String recordedBy, Instant recordedAt) {
    }

    /**
     * Afterwards the outage is on record for good. {@code outage.times} (422) unless it begins before it ends and has ended by now,
     * {@code case.reason-required} (422).
     */
    @Audited
    public void record(Instant fromAt, Instant untilAt, @Subject String reason) {
        Instant now = clock.instant();
        if (fromAt == null || untilAt == null || !fromAt.isBefore(untilAt) || untilAt.isAfter(now)) {
            throw new Problem(Problem.Kind.REFUSED, "outage.times", "FLW-19");
        }
        InputRules.requireReason(reason);
        InputRules.atMost("reason", reason, 400);
        outages.add(fromAt, untilAt, reason.strip(), session.getCallerPrincipal().getName(), now);
    }

    /** The latest first, 200 at most. */
    public List<Outage> latest() {
        return outages.latest();
    }
}
