package org.daylight.cases.joint;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.daylight.audit.Audited;
import org.daylight.audit.Subject;
import org.daylight.cases.CaseEventType;
import org.daylight.cases.control.ActsBeside.Scope;
import org.daylight.cases.control.ActsBeside;
import org.daylight.cases.control.CaseAct;
import org.daylight.cases.control.JointRepository;
import org.daylight.cases.control.MatterRules;
import org.daylight.cases.entity.OriginalTransfer;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.organisation.StaffDirectory;

/**
 * Door: originals and attachments that cannot be shared go from department to department; who hands one over and who receives it both say so.
 *
 * @article FLW-22 (004 art. 24)
 */
@Stateless
@Audited
@RolesAllowed({Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER})
public class OriginalsLog {
    private static final int WHAT = 400;
    private static final int NOTE = 1_000;
    private static final int COPIES_AT_MOST = 1_000;

    @Inject
    ActsBeside acts;
    @Inject
    JointRepository repository;
    @Inject
    StaffDirectory staff;
    @Resource
    SessionContext session;

    /**
     * It is on its way; {@code originals.department} (422) where the other department does not handle the case or is the person's own,
     * {@code originals.copies} (422), {@code case.other-department} (403).
     *
     * @return id of the transfer
     */
    public long handOver(@Subject String caseNumber, String what, int copies, String toDepartment, String note) {
        CaseAct act = acts.begin(caseNumber, null, caller(), Scope.PARTNER);
        String from = staff.onDuty(act.actor()).departmentCode();
        boolean handles = toDepartment != null && (toDepartment.equals(act.approval().departmentCode()) || repository.isPartner(act.approval().id(), toDepartment));
        if (!handles || toDepartment.equals(from)) {
            throw new Problem(Problem.Kind.REFUSED, "originals.department", "FLW-22");
        }
        if (copies < 1 || copies > COPIES_AT_MOST) {
            throw new Problem(Problem.Kind.REFUSED, "originals.copies", "FLW-22", COPIES_AT_MOST);
        }
        OriginalTransfer handed = repository.add(new OriginalTransfer(act.approval().id(), MatterRules.text("what", what, WHAT), copies, from, toDepartment,
                MatterRules.textOrNull("note", note, NOTE), act.actor(), act.at()));
        acts.complete(act, CaseEventType.ORIGINALS_MOVED, details(handed, "HANDED_OVER"));
        return handed.id();
    }

    /** It has come; {@code originals.unknown} (404), {@code originals.received} (409), {@code originals.other-department} (403). */
    public void receive(@Subject String caseNumber, long transferId) {
        CaseAct act = acts.begin(caseNumber, null, caller(), Scope.PARTNER);
        OriginalTransfer transfer = repository.transfer(transferId).filter(found -> found.caseId() == act.approval().id())
                .orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "originals.unknown", "FLW-22"));
        if (!transfer.toDepartment().equals(staff.onDuty(act.actor()).departmentCode())) {
            throw new Problem(Problem.Kind.FORBIDDEN, "originals.other-department", "FLW-22");
        }
        if (transfer.isReceived()) {
            throw new Problem(Problem.Kind.CONFLICT, "originals.received", "FLW-22");
        }
        transfer.receive(act.actor(), act.at());
        acts.complete(act, CaseEventType.ORIGINALS_MOVED, details(transfer, "RECEIVED"));
    }

    private static Map<String, String> details(OriginalTransfer transfer, String state) {
        return new HashMap<>(Map.of("what", transfer.what(), "copies", String.valueOf(transfer.copies()), "from", transfer.fromDepartment(),
                "to", transfer.toDepartment(), "state", state));
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
