package org.daylight.exchange;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.daylight.audit.AuditTrail;
import org.daylight.exchange.ReceiptView.Channel;
import org.daylight.exchange.control.MessageRepository;
import org.daylight.exchange.control.ReporterRules;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.organisation.StaffDirectory;

/** Door: messages come in. What the journal of the border holds complete becomes a message that will be applied. */
@Stateless
public class MessageIntake {
    /** Source of what was dropped: nobody proved who they are. */
    public static final String DROP_FOLDER = "drop-folder";

    @Inject
    private MessageRepository messages;
    @Inject
    private StaffDirectory directory;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;
    @Resource
    private SessionContext session;

    /**
     * Nothing changes; asked before a long message is read.
     *
     * @throws Problem {@code department.unknown} (404); {@code exchange.not-your-department} (403): the caller is not the client that
     *                 reports this department's cases
     * @article EXC-03 (004 art. 6(2))
     */
    @RolesAllowed(Roles.REPORT_CASES)
    public void checkReporter(String departmentCode) {
        String caller = session.getCallerPrincipal().getName();
        if (!ReporterRules.reportsFor(caller, directory.department(departmentCode))) {
            audit.denied(caller, "MessageIntake.receive", departmentCode, "exchange.not-your-department");
            throw new Problem(Problem.Kind.FORBIDDEN, "exchange.not-your-department", "EXC-03", departmentCode);
        }
    }

    /** A posted message is accepted; same problems as {@link #checkReporter}. */
    @RolesAllowed(Roles.REPORT_CASES)
    public void receive(ReceivedMessage message) {
        checkReporter(message.departmentCode());
        String client = ReporterRules.client(session.getCallerPrincipal().getName());
        messages.insert(message, client, Channel.POST, clock.instant());
        audit.done(client, "MessageIntake.receive", message.id().toString());
    }

    /** Nothing changes; {@code department.unknown} (404). */
    @PermitAll // asked by the route of the drop folder
    public void checkDrop(String departmentCode) {
        directory.department(departmentCode);
    }

    /**
     * A dropped file is accepted.
     *
     * @return false where this very file was accepted before and only could not be put away
     */
    @PermitAll // called by the route of the drop folder; who may write there is the operating system's matter
    public boolean receiveDropped(ReceivedMessage message) {
        boolean accepted = messages.insert(message, DROP_FOLDER, Channel.DROP, clock.instant());
        if (accepted) {
            audit.done(DROP_FOLDER, "MessageIntake.receiveDropped", message.id().toString());
        }
        return accepted;
    }
}
