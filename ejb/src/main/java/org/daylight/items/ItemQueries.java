package org.daylight.items;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Roles;

/**
 * Door, read only: versions in every state, for staff. The department's people see their own department's, legal office, centre, supervisors
 * and administrators all; {@code staff.not-on-duty} (403). Sortable columns: {@code itemCode}, {@code nameZh}, {@code departmentCode},
 * {@code state}, {@code promisedLimit}, {@code effectiveFrom}, {@code submittedAt}; {@code page.unsortable} (400) for any other.
 *
 * @article ITM-01 (004 art. 8; 002 art. 11)
 */
@Stateless
@RolesAllowed({Roles.ITEM_ADMINISTRATOR, Roles.DEPARTMENT_HEAD, Roles.LEGAL_SECTION, Roles.LEGAL_OFFICE, Roles.CENTRE_MANAGER,
        Roles.DISTRICT_GOVERNMENT, Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.ADMINISTRATOR})
public class ItemQueries {

    /** By code, newest version first. */
    public Page<ItemLine> find(ItemFilter filter, PageRequest page) {
        throw new UnsupportedOperationException();
    }

    /** {@code item.unknown} (404) also for another department's. */
    public ItemVersionPage version(long versionId) {
        throw new UnsupportedOperationException();
    }

    /** All versions of the item, newest first. */
    public List<ItemLine> versions(String itemCode) {
        throw new UnsupportedOperationException();
    }
}
