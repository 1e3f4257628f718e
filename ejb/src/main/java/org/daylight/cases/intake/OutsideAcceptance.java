package org.daylight.cases.intake;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.daylight.cases.control.OutsideRepository;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Roles;
import org.daylight.organisation.StaffDirectory;

/**
 * Door, read only: 两头受理、体外循环. Cases that a department's own system reports although the department's items are handled in the hall, and that never
 * came in at the window or online. A department's own supervisor sees the department's.
 *
 * @article ACC-11 (001 sec. 2, 3(3); 003 art. 9), C21
 */
@Stateless
@RolesAllowed({Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.ADMINISTRATOR})
public class OutsideAcceptance {

    @Inject
    OutsideRepository outside;
    @Inject
    StaffDirectory staff;
    @Resource
    SessionContext session;

    /**
     * One of them.
     *
     * @param itemCode    the item of the hall that the case's number names; null: it names none, and the department has items in the hall
     * @param perhapsSame number of a case that came in here and may be the same; null: none
     */
    public record Line(String caseNumber, String departmentCode, String departmentZh, String departmentEn, String subject, String channel, String source,
                       String itemCode, String itemZh, String itemEn, Instant openedAt, Instant closedAt, String perhapsSame) {
    }

    /**
     * Opened on these days. A reported case is the same as one of ours where its number, without the department's code, is ours; it is perhaps the same as
     * one of the department within 30 days before or after whose subject is its own or a part of it, or whose applicant its subject names. Sortable:
     * {@code caseNumber}, {@code departmentCode}, {@code openedAt}; newest first.
     *
     * @param departmentCode null: all
     * @param from           inclusive
     * @param until          inclusive
     * @param named          only those whose number names an item of the hall
     */
    public Page<Line> find(String departmentCode, LocalDate from, LocalDate until, boolean named, PageRequest page) {
        String own = session.isCallerInRole(Roles.SUPERVISOR) || session.isCallerInRole(Roles.ADMINISTRATOR) ? departmentCode
                : staff.onDuty(session.getCallerPrincipal().getName()).departmentCode();
        return outside.page(own, LegalTime.startOf(from), LegalTime.endOf(until), named, page);
    }
}
