package org.daylight.fees;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.daylight.audit.Audited;
import org.daylight.cases.CaseEventType;
import org.daylight.cases.CaseJournal;
import org.daylight.cases.CaseRecord;
import org.daylight.cases.CaseRecords;
import org.daylight.fees.control.FeeInput;
import org.daylight.fees.control.FeeRules;
import org.daylight.fees.control.ReceiptRepository;
import org.daylight.items.ItemCatalogue;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Roles;
import org.daylight.organisation.StaffDirectory;

/**
 * Door: receipts of money that was taken elsewhere are compared with the catalogue. Nothing is refused for what it shows: it has happened, and supervision
 * is to see it.
 *
 * @article FEE-05 (000 art. 16(3)), FEE-06 (000 art. 21(9))
 */
@Stateless
@Audited
public class FeeReceipts {
    private static final String DEVIATES = "{\"deviation\": \"%s\", \"amount\": \"%s\"}";

    @Inject
    ReceiptRepository receipts;
    @Inject
    CaseRecords cases;
    @Inject
    CaseJournal journal;
    @Inject
    ItemCatalogue items;
    @Inject
    StaffDirectory staff;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /**
     * Afterwards the receipt is on record, and where it deviates the case has the event {@code FEE_DEVIATES}: a fee that is not published, more than the
     * standard gives for the quantity, a deposit (押金、保证金), no fiscal receipt. {@code case.unknown} (404), {@code case.other-department} (403),
     * {@code fee.receipt-known} (409), {@code fee.future} (422), {@code input.missing}, {@code input.too-long} (400).
     *
     * @return null: as published
     */
    @RolesAllowed({Roles.WINDOW_CLERK, Roles.CASHIER})
    public Deviation report(ReportReceipt command) {
        ReportReceipt checked = FeeInput.of(command, LegalTime.today(clock));
        CaseRecord approval = cases.byNumber(checked.caseNumber());
        String person = caller();
        String department = staff.onDuty(person).departmentCode();
        if (!session.isCallerInRole(Roles.CASHIER)) {
            FeeRules.requireOwn(approval.departmentCode(), department);
        }
        FeeRules.Comparison found = FeeRules.compare(checked, items.content(approval.itemVersionId()).fees());
        Instant now = clock.instant();
        receipts.add(approval.id(), checked, found, person, now);
        if (found.deviation() != null) {
            journal.append(approval.id(), CaseEventType.FEE_DEVIATES, now, person, null, DEVIATES.formatted(found.deviation(), checked.amount()),
                    Map.of("deviation", found.deviation().name(), "amount", checked.amount().toPlainString()));
        }
        return found.deviation();
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
