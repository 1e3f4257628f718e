package org.daylight.items.control;

import jakarta.ejb.SessionContext;
import java.util.Optional;
import java.util.stream.Stream;
import org.daylight.kernel.Roles;
import org.daylight.organisation.StaffDirectory;

/** Whose items a caller may see. */
public final class ItemScope {

    private ItemScope() {
    }

    /** Empty: those of all departments; otherwise of the caller's own. {@code staff.not-on-duty} (403). */
    public static Optional<String> of(SessionContext session, StaffDirectory staff) {
        String own = staff.onDuty(session.getCallerPrincipal().getName()).departmentCode();
        boolean all = Stream.of(Roles.LEGAL_OFFICE, Roles.CENTRE_MANAGER, Roles.DISTRICT_GOVERNMENT, Roles.SUPERVISOR, Roles.ADMINISTRATOR)
                .anyMatch(session::isCallerInRole);
        return all ? Optional.empty() : Optional.of(own);
    }
}
