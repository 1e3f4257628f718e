package org.daylight.authority;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.daylight.authority.control.HallRepository;
import org.daylight.authority.control.Viewer;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Roles;

/**
 * Door, read only: which items are in the hall on a day (应进必进). Departments see themselves, the centre, the district government, supervisors
 * and administrators all. {@code staff.not-on-duty} (403).
 *
 * @article ITM-20 (000 art. 3; 001 一(一), 一(二)3), ITM-23, ITM-24 (003 art. 8), ITM-34 (001 一(二)1), C16
 */
@Stateless
@RolesAllowed({Roles.DEPARTMENT_HEAD, Roles.DEPARTMENT_ADMINISTRATOR, Roles.ITEM_ADMINISTRATOR, Roles.DEPARTMENT_SUPERVISOR, Roles.CENTRE_MANAGER,
        Roles.DISTRICT_GOVERNMENT, Roles.SUPERVISOR, Roles.ADMINISTRATOR})
public class HallReport {
    @Inject
    HallRepository halls;
    @Inject
    Viewer viewer;
    @Resource
    SessionContext session;

    /** Departments with items in force on the day, by code. */
    public List<HallCoverage> byDepartment(LocalDate on) {
        return halls.coverage(viewer.scope(session, null), on);
    }

    /**
     * Items that have not entered, by department and code; each part of the filter null: not filtered. Sortable: {@code itemCode}, {@code nameZh},
     * {@code departmentCode}, {@code status}, {@code why}, {@code plannedOn}; {@code page.unsortable} (400) for any other.
     */
    public Page<HallItem> notEntered(String departmentCode, HallItem.Why why, String text, LocalDate on, PageRequest page) {
        return halls.items(viewer.scope(session, departmentCode), false, why, text, on, page);
    }

    /** Items that are in a hall; filter and order as for {@link #notEntered}. */
    public Page<HallItem> entered(String departmentCode, String text, LocalDate on, PageRequest page) {
        return halls.items(viewer.scope(session, departmentCode), true, null, text, on, page);
    }
}
