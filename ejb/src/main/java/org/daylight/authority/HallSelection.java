package org.daylight.authority;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.daylight.audit.Audited;
import org.daylight.audit.Subject;
import org.daylight.authority.control.HallRepository;
import org.daylight.authority.control.Viewer;
import org.daylight.items.ItemCatalogue;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Roles;

/**
 * Door: of the classes of which selected items enter, the centre says which.
 *
 * @article ITM-23 (003 art. 8)
 */
@Stateless
@Audited
@RolesAllowed(Roles.CENTRE_MANAGER)
public class HallSelection {
    @Inject
    HallRepository halls;
    @Inject
    ItemCatalogue items;
    @Inject
    Viewer viewer;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /** From today on the item must enter; {@code item.unknown} (404), {@code item.not-in-force} (422), {@code staff.not-on-duty} (403). */
    public void select(@Subject String itemCode) {
        viewer.own(session);
        items.inForce(itemCode, LegalTime.today(clock));
        halls.select(itemCode, LegalTime.today(clock), session.getCallerPrincipal().getName());
    }

    /** The item need not enter any more unless its class does. */
    public void deselect(@Subject String itemCode) {
        viewer.own(session);
        halls.deselect(itemCode);
    }
}
