package org.daylight.fees;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.daylight.fees.control.BillListRepository;
import org.daylight.fees.control.BillRepository;
import org.daylight.fees.control.FeeInput;
import org.daylight.fees.control.FeeRules;
import org.daylight.fees.control.ReceiptRepository;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Roles;
import org.daylight.organisation.StaffDirectory;

/**
 * Door, read only: what was charged for each case, by which standard and basis, how much, how much less. Cash desk, centre, supervisors and administrators
 * see all departments, everybody else the own one. {@code staff.not-on-duty} (403).
 *
 * @article FEE-05 (000 art. 16(3))
 */
@Stateless
@RolesAllowed({Roles.CASHIER, Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.DEPARTMENT_HEAD, Roles.DEPARTMENT_SUPERVISOR,
        Roles.CENTRE_MANAGER, Roles.SUPERVISOR, Roles.ADMINISTRATOR, Roles.LEGAL_SECTION, Roles.DISTRICT_GOVERNMENT, Roles.DEPARTMENT_ADMINISTRATOR})
public class FeeQueries {
    @Inject
    BillListRepository lists;
    @Inject
    BillRepository bills;
    @Inject
    ReceiptRepository receipts;
    @Inject
    StaffDirectory staff;
    @Resource
    SessionContext session;

    /** Newest first. Sortable: {@code billNumber}, {@code caseNumber}, {@code state}, {@code departmentCode}, {@code total}, {@code billedAt}; {@code page.unsortable} (400). */
    public Page<BillLine> find(BillFilter filter, PageRequest page) {
        return lists.page(filter, scope(), page);
    }

    /** {@code fee.unknown-bill} (404), also for another department's. */
    public BillView bill(String billNumber) {
        BillView bill = bills.one(FeeInput.number(billNumber)).orElseThrow(FeeRules::unknownBill);
        String scope = scope();
        if (scope != null && !scope.equals(bill.line().departmentCode())) {
            throw FeeRules.unknownBill();
        }
        return bill;
    }

    /** Bills of a case, the oldest first; empty where the caller may not see the case. */
    public List<BillView> ofCase(String caseNumber) {
        return bills.ofCase(FeeInput.number(caseNumber), scope());
    }

    /** Those that deviate from the catalogue first, then the newest. Sortable: {@code caseNumber}, {@code departmentCode}, {@code amount}, {@code reportedAt}. */
    public Page<ReceiptLine> receipts(ReceiptFilter filter, PageRequest page) {
        return receipts.page(filter, scope(), page);
    }

    /** Receipts of a case; empty where the caller may not see the case. */
    public List<ReceiptLine> receiptsOfCase(String caseNumber) {
        return receipts.ofCase(FeeInput.number(caseNumber), scope());
    }

    /** Null: all departments. */
    private String scope() {
        String own = staff.onDuty(session.getCallerPrincipal().getName()).departmentCode();
        boolean all = Stream.of(Roles.CASHIER, Roles.CENTRE_MANAGER, Roles.DISTRICT_GOVERNMENT, Roles.SUPERVISOR, Roles.ADMINISTRATOR).anyMatch(session::isCallerInRole);
        return all ? null : own;
    }
}
