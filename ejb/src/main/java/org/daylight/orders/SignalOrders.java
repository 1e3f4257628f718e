package org.daylight.orders;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.daylight.kernel.Roles;
import org.daylight.orders.control.OrderReadingRepository;
import org.daylight.signals.SignalReasons;

/**
 * Door: what orders made of signals, for everybody who may read why a signal stands. {@code staff.not-on-duty} (403).
 *
 * @article DUB-01 (004 art. 31(3); 002 art. 20(5)), DUB-02 (002 art. 21), SIG-38 (000 art. 19, 28; 002 art. 24)
 */
@Stateless
@RolesAllowed({Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.ADMINISTRATOR, Roles.CENTRE_MANAGER, Roles.DISTRICT_GOVERNMENT, Roles.LEGAL_OFFICE, Roles.LEGAL_SECTION,
        Roles.DEPARTMENT_HEAD, Roles.DEPARTMENT_ADMINISTRATOR, Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER})
public class SignalOrders {
    @Inject
    OrderReadingRepository reading;
    @Inject
    SignalReasons reasons;

    /** By signal, the newest order first, withdrawn ones too; a signal without one, or that the caller may not see, is not there. */
    public Map<Long, List<SignalOrder>> of(Collection<Long> signalIds) {
        return reading.ofSignals(signalIds, reasons.scope());
    }
}
