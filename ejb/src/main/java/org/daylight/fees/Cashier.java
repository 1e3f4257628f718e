package org.daylight.fees;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.daylight.audit.Audited;
import org.daylight.cases.CaseEventType;
import org.daylight.cases.CaseJournal;
import org.daylight.fees.control.BillRepository;
import org.daylight.fees.control.FeeInput;
import org.daylight.fees.control.FeeRules;
import org.daylight.fees.control.PaymentRepository;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Roles;
import org.daylight.organisation.StaffDirectory;

/**
 * Door: the one cash desk of all departments (一口收费). {@code staff.not-on-duty} (403), {@code fee.unknown-bill} (404), {@code fee.changed} (409).
 *
 * @article FEE-01 (000 art. 10(1)), FEE-03 (003 art. 19), C24
 */
@Stateless
@Audited
@RolesAllowed(Roles.CASHIER)
public class Cashier {
    @Inject
    BillRepository bills;
    @Inject
    PaymentRepository payments;
    @Inject
    CaseJournal journal;
    @Inject
    StaffDirectory staff;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /**
     * Afterwards the bill is paid and its fiscal receipt named; the same {@code clientKey} again changes nothing. {@code fee.not-open},
     * {@code fee.amount-differs}, {@code fee.reduction-waits}, {@code fee.reference-missing} (422), {@code fee.receipt-used} (409).
     */
    public void pay(TakePayment command) {
        String key = FeeInput.key(command.clientKey());
        BillView bill = bills.locked(FeeInput.number(command.billNumber()));
        String cashier = cashier();
        if (payments.isKnown(key, bill.id())) {
            return;
        }
        FeeRules.requireCurrent(bill, command.version());
        FeeRules.requirePayable(bill, command);
        Instant now = clock.instant();
        payments.add(bill.id(), FeeInput.of(command, key), cashier, now, LegalTime.dateOf(now));
        bills.stand(bill.id(), BillState.PAID);
        journal.append(bills.caseOf(bill.id()), CaseEventType.FEE_PAID, now, cashier, FeeInput.payload(bill.line().billNumber(), command.amount()));
    }

    /**
     * Afterwards the money is given back and the bill open again, or cancelled where the case was withdrawn; both payments stay on record, the second counts on
     * today's settlement.
     * {@code fee.not-paid} (422), {@code fee.receipt-used} (409).
     */
    public void reverse(ReversePayment command) {
        String key = FeeInput.key(command.clientKey());
        BillView bill = bills.locked(FeeInput.number(command.billNumber()));
        String cashier = cashier();
        if (payments.isKnown(key, bill.id())) {
            return;
        }
        FeeRules.requireCurrent(bill, command.version());
        PaymentLine taken = FeeRules.requirePaid(bill);
        Instant now = clock.instant();
        payments.reverse(bill.id(), taken, FeeInput.of(command, taken, key), cashier, now, LegalTime.dateOf(now));
        if (bill.line().state() == BillState.REFUND) {
            bills.cancel(bill.id(), cashier, now, FeeInput.reason(command.reason()));
        } else {
            bills.stand(bill.id(), BillState.OPEN);
        }
        journal.append(bills.caseOf(bill.id()), CaseEventType.FEE_PAID, now, cashier, FeeInput.payload(bill.line().billNumber(), taken.amount().negate()));
    }

    private String cashier() {
        return staff.onDuty(session.getCallerPrincipal().getName()).username();
    }
}
