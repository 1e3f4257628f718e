package org.daylight.items;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import org.daylight.audit.Audited;
import org.daylight.audit.Subject;
import org.daylight.kernel.Roles;

/**
 * Door: a department's item administrator writes items and their changes. Everywhere {@code item.other-department} (403) for another
 * department's item, {@code item.stale-revision} (409) where somebody else saved meanwhile, {@code item.not-a-draft} (422) outside {@code DRAFT}.
 *
 * @article ITM-01 (004 art. 8), ITM-12 (002 art. 12)
 */
@Stateless
@Audited
@RolesAllowed(Roles.ITEM_ADMINISTRATOR)
public class ItemDrafts {

    /** A new item as a draft; {@code item.rejected} (422) with findings for fields that cannot stand even in a draft. Gives the version's id. */
    public long begin(ItemSheet sheet) {
        throw new UnsupportedOperationException();
    }

    /** A draft that changes or revokes the item, starting from the version in force; {@code item.draft-open} (409) where there is one already. */
    public long beginChange(@Subject String itemCode, ItemChange change) {
        throw new UnsupportedOperationException();
    }

    /** The sheet stands in the draft; gives the new revision. */
    public long save(@Subject long versionId, long revision, ItemSheet sheet) {
        throw new UnsupportedOperationException();
    }

    /** The draft is gone; its item too, where it never had another version. An item in use is never deleted, only revoked. */
    public void discard(@Subject long versionId, long revision) {
        throw new UnsupportedOperationException();
    }
}
