package org.daylight.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.UUID;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Roles;

/** Door, read only: the journal of messages and their receipts. */
@Stateless
public class ExchangeJournal {

    /** Latest first, without the rejections; sortable columns {@code receivedAt}, {@code state}, {@code departmentCode}, {@code events}; null filters leave out. */
    @RolesAllowed({Roles.SUPERVISOR, Roles.ADMINISTRATOR})
    public Page<ReceiptView> messages(ReceiptView.State state, String departmentCode, PageRequest page) {
        throw new UnsupportedOperationException();
    }

    /** A machine sees the receipts of its own department; {@code receipt.unknown} (404). */
    @RolesAllowed({Roles.REPORT_CASES, Roles.SUPERVISOR, Roles.ADMINISTRATOR})
    public ReceiptView receipt(UUID id) {
        throw new UnsupportedOperationException();
    }
}
