package org.daylight.items;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import org.daylight.audit.Audited;
import org.daylight.audit.Subject;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Roles;

/**
 * Door: the way of a version into the power database: item administrator, department legal section, departments of a cross-department flow,
 * centre, legal office. Nobody looks twice in a row at one version. Everywhere {@code item.stale-revision} (409), {@code item.wrong-stage} (422).
 *
 * @article ITM-11, ITM-12, ITM-14 (002 art. 11-13), ITM-29 (004 art. 10), ITM-09 (003 art. 15)
 */
@Stateless
@Audited
@RolesAllowed({Roles.ITEM_ADMINISTRATOR, Roles.LEGAL_SECTION, Roles.DEPARTMENT_HEAD, Roles.CENTRE_MANAGER, Roles.LEGAL_OFFICE})
public class ItemConfirmation {

    /** From {@code DRAFT} to the legal section; {@code item.incomplete} (422) with findings (ITM-31). */
    public void submit(@Subject long versionId, long revision) {
        throw new UnsupportedOperationException();
    }

    /**
     * The caller agrees in the stage the version is in, and it goes on; from {@code CONFIRMATION} it is published.
     *
     * @param opinion    required: in the legal stages the review of the legal basis (ITM-15)
     * @param documentNo of the decision; may be null
     */
    public void agree(@Subject long versionId, long revision, String opinion, String documentNo) {
        throw new UnsupportedOperationException();
    }

    /** Back to {@code DRAFT} with the reason, which is required (ITM-32). */
    public void sendBack(@Subject long versionId, long revision, String reason) {
        throw new UnsupportedOperationException();
    }

    /** Versions that wait for the caller: stage by role, own department where the stage is the department's. */
    public Page<ItemLine> waiting(PageRequest page) {
        throw new UnsupportedOperationException();
    }
}
