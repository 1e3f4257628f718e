package org.daylight.exchange;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.daylight.exchange.control.MessageRepository;
import org.daylight.exchange.control.ReporterRules;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.organisation.StaffDirectory;

/** Door, read only: the journal of messages and their receipts; {@code staff.not-on-duty} (403) for a person who is not on duty today. */
@Stateless
public class ExchangeJournal {
    @Inject
    private MessageRepository messages;
    @Inject
    private StaffDirectory directory;
    @Resource
    private SessionContext session;

    /** Latest first, without the rejections; sortable columns {@code receivedAt}, {@code state}, {@code departmentCode}, {@code events}; null filters leave out. */
    @RolesAllowed({Roles.SUPERVISOR, Roles.ADMINISTRATOR})
    public Page<ReceiptView> messages(ReceiptView.State state, String departmentCode, PageRequest page) {
        directory.onDuty(caller());
        return messages.find(state, departmentCode, page);
    }

    /** A machine sees the receipts of its own department; {@code receipt.unknown} (404). */
    @RolesAllowed({Roles.REPORT_CASES, Roles.SUPERVISOR, Roles.ADMINISTRATOR})
    public ReceiptView receipt(UUID id) {
        boolean all = isSupervising();
        return messages.receipt(id).filter(receipt -> all || ReporterRules.reportsFor(caller(), directory.department(receipt.departmentCode())))
                .orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "receipt.unknown", null));
    }

    /** Those of the ids under which a message was accepted. */
    @PermitAll // asked by the border at its start, when it clears away what it had no time to finish
    public Set<UUID> held(Set<UUID> ids) {
        return messages.existing(ids);
    }

    private boolean isSupervising() {
        boolean supervising = session.isCallerInRole(Roles.SUPERVISOR) || session.isCallerInRole(Roles.ADMINISTRATOR);
        if (supervising) {
            directory.onDuty(caller());
        }
        return supervising;
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
