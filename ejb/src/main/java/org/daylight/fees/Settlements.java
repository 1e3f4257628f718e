package org.daylight.fees;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.daylight.audit.Audited;
import org.daylight.audit.Subject;
import org.daylight.fees.control.FeeInput;
import org.daylight.fees.control.FeeRules;
import org.daylight.fees.control.SettlementRepository;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Roles;
import org.daylight.organisation.StaffDirectory;

/**
 * Door: the money of a day, split by unit (分户), goes to the treasury's special accounts.
 *
 * @article FEE-04 (003 art. 19), C24
 */
@Stateless
@RolesAllowed({Roles.CASHIER, Roles.CENTRE_MANAGER, Roles.SUPERVISOR, Roles.ADMINISTRATOR})
public class Settlements {
    private static final int MOST_DAYS = 92;

    @Inject
    SettlementRepository settlements;
    @Inject
    StaffDirectory staff;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /** One line for each day and unit with money, the latest day first; {@code fee.period-too-long} (400) over 92 days. */
    public List<SettlementLine> between(LocalDate first, LocalDate last) {
        FeeRules.requirePeriod(first, last, MOST_DAYS);
        return settlements.between(first, last);
    }

    /**
     * Afterwards the unit's money of that day is settled and never changes; {@code fee.day-not-over}, {@code fee.no-account}, {@code fee.nothing-to-settle}
     * (422), {@code fee.settled} (409).
     *
     * @param treasuryReference of the transfer into the unit's account
     */
    @Audited
    @RolesAllowed(Roles.CASHIER)
    public void settle(LocalDate day, @Subject String departmentCode, String treasuryReference) {
        String reference = FeeInput.required("treasuryReference", treasuryReference, 100);
        String cashier = staff.onDuty(caller()).username();
        FeeRules.requireOver(day, LegalTime.today(clock));
        SettlementLine line = settlements.one(day, departmentCode).orElseThrow(FeeRules::nothingToSettle);
        FeeRules.requireSettleable(line);
        settlements.settle(line, reference, cashier, clock.instant());
    }

    /** Afterwards money of the unit goes to this account. {@code department.unknown} (404). */
    @Audited
    @RolesAllowed({Roles.CENTRE_MANAGER, Roles.CASHIER})
    public void keepAccount(@Subject String departmentCode, String accountNo, String name) {
        staff.onDuty(caller());
        String department = staff.department(departmentCode).code();
        settlements.keepAccount(department, FeeInput.required("accountNo", accountNo, 40), FeeInput.required("name", name, 200), caller(), clock.instant());
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
