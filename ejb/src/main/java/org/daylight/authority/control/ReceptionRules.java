package org.daylight.authority.control;

import java.util.List;
import org.daylight.authority.Reception;
import org.daylight.authority.ReceptionKind;

/**
 * Who may receive an application for an item.
 *
 * @article ORG-02 (003 art. 4, 11), ORG-04 (003 art. 10)
 */
public final class ReceptionRules {

    /** A window that holds the item on the day. */
    public record Holding(String windowCode, String departmentCode, ReceptionKind reception) {
    }

    private ReceptionRules() {
    }

    /**
     * An own item that no window holds at all is received by its department as a whole; that it has no window is a finding (ORG-03).
     *
     * @param seat the window at which the person sits; null: at none
     */
    public static Reception.Standing standing(String seat, String ownDepartment, String itemDepartment, List<Holding> holdings) {
        boolean own = ownDepartment.equals(itemDepartment);
        boolean held = holdings.stream().anyMatch(holding -> seat == null
                ? holding.departmentCode().equals(ownDepartment) : holding.windowCode().equals(seat));
        if (own) {
            return seat == null || held || holdings.isEmpty() ? Reception.Standing.OWN_DEPARTMENT : Reception.Standing.OTHER_WINDOW;
        }
        return held ? Reception.Standing.FOR_ANOTHER_DEPARTMENT : Reception.Standing.OTHER_DEPARTMENT;
    }
}
