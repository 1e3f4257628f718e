package org.daylight.orders;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.daylight.audit.Audited;
import org.daylight.audit.Subject;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.orders.control.KeyCaseRepository;
import org.daylight.orders.control.OrderRules;
import org.daylight.orders.control.OrderViewer;
import org.daylight.organisation.StaffDirectory;
import org.daylight.signals.FunctionalRoles;

/**
 * Door: cases of key projects are followed (重点项目跟踪) with a reason and a target; those of the green channel are followed without a mark. Following changes nothing of a case.
 * {@code staff.not-on-duty} (403).
 *
 * @article DUB-03 (003 art. 13; 002 art. 22), MON-17 (002 art. 22), MON-20 (002 art. 24(1))
 */
@Stateless
@RolesAllowed({Roles.SUPERVISOR, Roles.CENTRE_MANAGER, Roles.DEPARTMENT_SUPERVISOR, Roles.ADMINISTRATOR})
public class KeyCases {
    @Inject
    KeyCaseRepository cases;
    @Inject
    FunctionalRoles roles;
    @Inject
    StaffDirectory staff;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /**
     * Those that miss their target first, then by the end of the promise. Sortable: {@code caseNumber}, {@code dueAt}, {@code targetOn}; {@code page.unsortable} (400).
     *
     * @param open null: all; true: not decided
     */
    public Page<KeyCase> find(Boolean open, String text, PageRequest page) {
        return cases.page(open, text, OrderViewer.of(session, staff).scope(), clock.instant(), page);
    }

    /**
     * Afterwards the case is followed. {@code input.missing}, {@code input.too-long} (400), {@code case.unknown} (404), {@code key-case.marked} (409),
     * {@code order.reason-missing} (422), {@code signal.own-department}, {@code signal.other-department}, {@code signal.took-part} (403).
     *
     * @param targetOn null: no day
     */
    @Audited
    @RolesAllowed({Roles.SUPERVISOR, Roles.CENTRE_MANAGER, Roles.DEPARTMENT_SUPERVISOR})
    public void follow(@Subject String caseNumber, String reason, String target, LocalDate targetOn) {
        KeyCaseRepository.Marked found = found(OrderRules.text("caseNumber", caseNumber, 80));
        String words = OrderRules.reason(reason);
        if (!cases.mark(found.caseId(), words, OrderRules.text("target", target, 400), targetOn, caller(), clock.instant())) {
            throw new Problem(Problem.Kind.CONFLICT, "key-case.marked", "DUB-03");
        }
    }

    /** Afterwards it is followed no more, unless the green channel has it; {@code key-case.not-marked} (409), and as {@link #follow}. */
    @Audited
    @RolesAllowed({Roles.SUPERVISOR, Roles.CENTRE_MANAGER, Roles.DEPARTMENT_SUPERVISOR})
    public void end(@Subject String caseNumber, String result) {
        KeyCaseRepository.Marked found = found(caseNumber);
        if (!cases.end(found.caseId(), OrderRules.reason(result), caller(), clock.instant())) {
            throw new Problem(Problem.Kind.CONFLICT, "key-case.not-marked", "DUB-03");
        }
    }

    private KeyCaseRepository.Marked found(String caseNumber) {
        KeyCaseRepository.Marked found = cases.found(caseNumber).orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "case.unknown", null));
        roles.requireImpartial(session, found.departmentCode(), found.caseId());
        return found;
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
