package org.daylight.authority;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.daylight.authority.control.AuthorityRepository;
import org.daylight.authority.control.AuthorityRules;
import org.daylight.authority.control.Viewer;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Roles;

/**
 * Door, read only: rates of authorisation (授权率) against their targets. Departments see themselves, the centre, the district government,
 * supervisors and administrators all. {@code staff.not-on-duty} (403).
 *
 * <p>Counted are items in force on the day that people apply for. Matters that the letter in force excepts, and items that stay outside the hall by
 * decision of the district government, are no matters of the window: they are left out of the rate and shown beside it.
 *
 * @article AUT-02, AUT-03, AUT-05 (001 一(三)2), C11
 */
@Stateless
@RolesAllowed({Roles.DEPARTMENT_HEAD, Roles.DEPARTMENT_ADMINISTRATOR, Roles.ITEM_ADMINISTRATOR, Roles.DEPARTMENT_SUPERVISOR, Roles.CENTRE_MANAGER,
        Roles.DISTRICT_GOVERNMENT, Roles.SUPERVISOR, Roles.ADMINISTRATOR})
public class AuthorityReport {
    @Inject
    AuthorityRepository figures;
    @Inject
    Viewer viewer;
    @Resource
    SessionContext session;

    /**
     * Departments with items, by code. Example: 20 items, 2 for the leaders, 17 of the other 18 with 受理权: 17/18 = 94.4 %, below 100 %, and 17/20 of all.
     */
    public List<DepartmentAuthority> byDepartment(LocalDate on) {
        String department = viewer.scope(session, null);
        return AuthorityRules.departments(figures.departments(department, on), figures.grants(department, on), figures.targets());
    }

    /**
     * Items that lack the right, with the reason, by department and code; {@code right} null: any right; {@code departmentCode} null: all that the
     * caller may see. Sortable: {@code itemCode}, {@code nameZh}, {@code departmentCode}, {@code why}; {@code page.unsortable} (400) for any other.
     */
    public Page<UnauthorisedItem> unauthorised(String departmentCode, Right right, UnauthorisedItem.Why why, String text, LocalDate on, PageRequest page) {
        return figures.unauthorised(viewer.scope(session, departmentCode), right, why, text, on, page);
    }
}
