package org.daylight.fees;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.daylight.audit.Audited;
import org.daylight.audit.Subject;
import org.daylight.cases.CaseEventType;
import org.daylight.cases.CaseJournal;
import org.daylight.cases.CaseRecord;
import org.daylight.cases.CaseRecords;
import org.daylight.fees.control.BillEnds;
import org.daylight.fees.control.BillRepository;
import org.daylight.fees.control.FeeInput;
import org.daylight.fees.control.FeeRules;
import org.daylight.fees.control.PricedFee;
import org.daylight.items.ItemCatalogue;
import org.daylight.items.ItemContent;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Roles;
import org.daylight.organisation.StaffDirectory;

/**
 * Door: a department bills what its item publishes. {@code case.unknown} (404), {@code case.other-department} (403), {@code fee.unknown-bill} (404),
 * {@code fee.changed} (409) where somebody acted since the person looked.
 *
 * @article FEE-02 (003 art. 19; 000 art. 21(9)), FEE-05 (000 art. 16(3))
 */
@Stateless
@Audited
public class FeeBilling {
    @Inject
    BillRepository bills;
    @Inject
    CaseRecords cases;
    @Inject
    BillEnds ends;
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

    /** What the case's item version publishes; empty: free of charge. */
    @RolesAllowed(Roles.WINDOW_CLERK)
    public List<ItemContent.Fee> published(@Subject String caseNumber) {
        return items.content(ownCase(caseNumber).itemVersionId()).fees();
    }

    /**
     * Afterwards the bill waits at the cash desk and the applicant is told. {@code fee.case-not-open} (422) before acceptance and after a withdrawal,
     * {@code fee.off-catalogue}, {@code fee.price-differs}, {@code fee.computation-missing}, {@code fee.amount-out-of-range} (422),
     * {@code fee.billed-already} (409) where the same fees wait to be paid. Example: at the published
     * “每平方米每日 0.50 元”, 40 square metres for 10 days are a quantity of 400 and 200.00 yuan.
     *
     * @return number of the bill
     */
    @RolesAllowed(Roles.WINDOW_CLERK)
    public String bill(BillCase command) {
        CaseRecord approval = ownCase(command.caseNumber());
        FeeRules.requireChargeable(bills.lockedCase(approval.id()));
        List<ItemContent.Fee> published = items.content(approval.itemVersionId()).fees();
        FeeInput.requireRows(command.lines());
        List<PricedFee> priced = command.lines().stream().map(line -> FeeRules.price(line, published)).toList();
        FeeRules.requireNotBilled(bills.openOf(approval.id()), priced);
        Instant now = clock.instant();
        String number = bills.add(approval, priced, caller(), now, LegalTime.dateOf(now));
        BigDecimal total = priced.stream().map(PricedFee::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        journal.append(approval.id(), CaseEventType.FEE_BILLED, now, caller(), null, FeeInput.payload(number, total), FeeInput.details(number, total));
        return number;
    }

    /** Afterwards nobody pays it, and the applicant is told; {@code fee.not-open} (422) once it is paid. */
    @RolesAllowed(Roles.WINDOW_CLERK)
    public void cancel(@Subject String billNumber, int version, String reason) {
        BillView bill = ownBill(billNumber, version);
        FeeRules.requireOpen(bill.line().state());
        ends.cancel(List.of(bill), bills.caseOf(bill.id()), caller(), clock.instant(), FeeInput.reason(reason));
    }

    /** Afterwards the request waits for the approver; {@code fee.not-reducible}, {@code fee.too-much-reduced}, {@code fee.reduction-waits}, {@code fee.not-open} (422). */
    @RolesAllowed(Roles.WINDOW_CLERK)
    public void askReduction(AskReduction command) {
        BillView bill = ownBill(command.billNumber(), command.version());
        FeeRules.requireOpen(bill.line().state());
        FeeRules.requireReducible(bill, command);
        bills.askReduction(command.lineId(), command.amount(), FeeInput.reason(command.reason()), caller(), clock.instant());
        bills.touch(bill.id());
    }

    /** Afterwards the fee is the smaller one, or as it was; {@code fee.same-person} (403) for whoever asked, {@code fee.reduction-decided} (409). */
    @RolesAllowed({Roles.APPROVER, Roles.DEPARTMENT_HEAD})
    public void decideReduction(DecideReduction command) {
        BillView bill = own(bills.locked(FeeInput.number(command.billNumber())));
        FeeRules.requireOpen(bill.line().state());
        FeeLine.Reduction asked = FeeRules.asked(bill, command.reductionId(), caller());
        String opinion = command.agree() ? FeeInput.optional("opinion", command.opinion(), 1_000) : FeeInput.reason(command.opinion());
        bills.decideReduction(asked, command.agree(), caller(), clock.instant(), opinion);
        bills.touch(bill.id());
        if (command.agree()) {
            journal.append(bills.caseOf(bill.id()), CaseEventType.FEE_REDUCED, clock.instant(), caller(), asked.reason(),
                    FeeInput.payload(bill.line().billNumber(), asked.amount()), FeeInput.details(bill.line().billNumber(), asked.amount()));
        }
    }

    private BillView ownBill(String number, int version) {
        return FeeRules.requireCurrent(own(bills.locked(FeeInput.number(number))), version);
    }

    private BillView own(BillView bill) {
        FeeRules.requireOwn(bill.line().departmentCode(), department());
        return bill;
    }

    private CaseRecord ownCase(String caseNumber) {
        CaseRecord approval = cases.byNumber(FeeInput.number(caseNumber));
        FeeRules.requireOwn(approval.departmentCode(), department());
        return approval;
    }

    private String department() {
        return staff.onDuty(caller()).departmentCode();
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
