package org.daylight.cases.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.daylight.authority.Reception;
import org.daylight.authority.Reception.Standing;
import org.daylight.items.ItemCatalogue;
import org.daylight.organisation.StaffMember;

/**
 * A window that receives an item for another department: what is missing of an application comes in where the application may.
 *
 * @article ORG-04 (003 art. 10), ACC-07 (004 art. 19)
 */
@ApplicationScoped
public class EntrustedWindow {
    @Inject
    Reception reception;
    @Inject
    ItemCatalogue items;

    /** Whether the person may receive the case's item on the day, for its department. */
    public boolean isOf(StaffMember person, long itemVersionId, String department, LocalDate on) {
        return reception.standing(person, items.version(itemVersionId).itemCode(), department, on) == Standing.FOR_ANOTHER_DEPARTMENT;
    }
}
