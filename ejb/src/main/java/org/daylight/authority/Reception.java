package org.daylight.authority;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import org.daylight.authority.control.ReceptionRules;
import org.daylight.authority.control.WindowRepository;
import org.daylight.organisation.StaffDirectory;
import org.daylight.organisation.StaffMember;
import org.daylight.organisation.WindowSeat;

/**
 * Door: who may receive an application for an item. A person at a window receives what the window holds; a person without one receives what the
 * department holds, and what another department entrusted to one of its windows.
 *
 * @article ORG-02 (003 art. 4, 11), ORG-03 (000 art. 10(3)), ORG-04 (003 art. 10)
 */
@Stateless
@PermitAll // cases asks it about a caller whom it has checked
public class Reception {

    /** Whether and as what somebody may receive an item. */
    public enum Standing {
        OWN_DEPARTMENT,
        /** For another department, by entrustment or appointment in force on the day. */
        FOR_ANOTHER_DEPARTMENT,
        OTHER_DEPARTMENT,
        /** Of the own department, but at another window. */
        OTHER_WINDOW
    }

    @Inject
    WindowRepository windows;
    @Inject
    StaffDirectory staff;

    /** Example: entrusted from 2026-03-02 until 2026-03-31, the item is received on both days, and not on 2026-03-01 or 2026-04-01. */
    public Standing standing(StaffMember person, String itemCode, String itemDepartment, LocalDate on) {
        return ReceptionRules.standing(seat(person, on), person.departmentCode(), itemDepartment, windows.holding(itemCode, on));
    }

    /** Codes of items of other departments that the person may receive on the day. */
    public Set<String> forOthers(StaffMember person, LocalDate on) {
        return windows.entrustedTo(seat(person, on), person.departmentCode(), on);
    }

    /** Codes of the department's items that another window holds and the person's does not; empty for who sits at no window. */
    public Set<String> atOtherWindows(StaffMember person, LocalDate on) {
        String seat = seat(person, on);
        return seat == null ? Set.of() : windows.heldElsewhere(seat, person.departmentCode(), on);
    }

    /** Null: at no window. */
    private String seat(StaffMember person, LocalDate on) {
        return staff.seatOn(person.username(), on).map(WindowSeat::windowCode).orElse(null);
    }
}
