package org.daylight.audit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.daylight.audit.control.AuditReadRepository;
import org.daylight.audit.control.AuditRules;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Roles;

/**
 * Door: the trail is read by who manages nothing and decides nothing (审计管理员). Sortable columns: {@code at}, {@code actor}, {@code action},
 * {@code subject}; {@code page.unsortable} (400) for any other. Whoever is not on duty, has left or is untrained is refused ({@link TrailOpened}).
 *
 * @article AUT-16 (004 art. 34(1)), AUT-13 (000 art. 30(3); 004 art. 33(4))
 */
@Stateless
@RolesAllowed(Roles.AUDIT_ADMINISTRATOR)
public class AuditReading {
    @Inject
    AuditReadRepository trail;
    @Inject
    Clock clock;
    @Inject
    Event<TrailOpened> opened;
    @Resource
    SessionContext session;

    /** Newest first. The count stops at {@value AuditReadRepository#MOST_COUNTED}. */
    public Page<AuditLine> find(AuditFilter filter, PageRequest page) {
        open();
        return trail.page(filter, page);
    }

    /** Attempts beyond authority that nobody has looked at, by person and day, newest first; 200 at most. */
    @RolesAllowed({Roles.AUDIT_ADMINISTRATOR, Roles.SUPERVISOR})
    public List<AuthorityAlert> alerts() {
        open();
        return trail.alerts();
    }

    /**
     * The attempts up to {@code lastId} are looked at; later ones of the same day raise the alert again. {@code audit.remark-missing} (400),
     * {@code audit.own-alert} (403): nobody looks at their own attempts.
     */
    @Audited
    @RolesAllowed({Roles.AUDIT_ADMINISTRATOR, Roles.SUPERVISOR})
    public void review(AuthorityAlert alert, String remark) {
        String caller = open();
        AuditRules.requireReviewable(alert.actor(), caller, remark);
        trail.review(alert, caller, clock.instant(), remark.strip());
    }

    /** The caller. */
    private String open() {
        String caller = session.getCallerPrincipal().getName();
        opened.fire(new TrailOpened(caller));
        return caller;
    }
}
