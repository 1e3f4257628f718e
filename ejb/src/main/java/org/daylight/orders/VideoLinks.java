package org.daylight.orders;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.daylight.audit.Audited;
import org.daylight.audit.Subject;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.orders.control.CheckedPlace;
import org.daylight.orders.control.OrderRules;
import org.daylight.orders.control.OrderViewer;
import org.daylight.orders.control.SpotCheckRules;
import org.daylight.orders.control.VideoLinkRepository;
import org.daylight.organisation.OrganisationQueries;
import org.daylight.organisation.StaffDirectory;

/**
 * Door: links to the video of halls and windows (视频监控). The video itself is never passed through or kept here. Internal supervisors see those of the own department.
 * {@code staff.not-on-duty} (403).
 *
 * @article MON-09 (000 art. 17(4))
 */
@Stateless
@RolesAllowed({Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.CENTRE_MANAGER, Roles.ADMINISTRATOR})
public class VideoLinks {
    @Inject
    VideoLinkRepository links;
    @Inject
    OrganisationQueries organisation;
    @Inject
    StaffDirectory staff;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /** Those that are kept first, then the withdrawn ones, each by place. Sortable: {@code name}, {@code place}, {@code keptAt}; {@code page.unsortable} (400). */
    public Page<VideoLink> find(PageRequest page) {
        return links.page(OrderViewer.of(session, staff).scope(), page);
    }

    /**
     * Afterwards the link is shown. {@code input.missing}, {@code input.too-long}, {@code input.unreadable}, {@code video-link.url}, {@code video-link.credentials} (400),
     * {@code window.unknown}, {@code hall.unknown} (404), {@code video-link.kept} (409).
     */
    @Audited
    @RolesAllowed({Roles.SUPERVISOR, Roles.CENTRE_MANAGER})
    public void keep(KeepVideoLink command) {
        KeepVideoLink link = SpotCheckRules.checked(command);
        CheckedPlace place = CheckedPlace.of(link.placeCode(), organisation);
        if (!links.add(link, place, clock.instant(), onDuty())) {
            throw new Problem(Problem.Kind.CONFLICT, "video-link.kept", "MON-09");
        }
    }

    /**
     * Afterwards it leads nowhere any more, and who withdrew it and why stays on record. {@code order.reason-missing} (422), {@code video-link.unknown} (404),
     * {@code video-link.withdrawn} (409).
     */
    @Audited
    @RolesAllowed({Roles.SUPERVISOR, Roles.CENTRE_MANAGER})
    public void withdraw(@Subject long id, String reason) {
        String words = OrderRules.reason(reason);
        if (!links.isKnown(id)) {
            throw new Problem(Problem.Kind.NOT_FOUND, "video-link.unknown", null);
        }
        if (!links.withdraw(id, words, clock.instant(), onDuty())) {
            throw new Problem(Problem.Kind.CONFLICT, "video-link.withdrawn", "MON-09");
        }
    }

    private String onDuty() {
        return staff.onDuty(session.getCallerPrincipal().getName()).username();
    }
}
