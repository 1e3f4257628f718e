package org.daylight.cases.procedures;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.daylight.audit.Audited;
import org.daylight.audit.Subject;
import org.daylight.cases.control.ProcedureReadingRepository;
import org.daylight.cases.control.ProcedureRepository;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.organisation.StaffDirectory;

/**
 * Door: what the centre is told of excluded time and extensions (报行政审批中心备案), and that it took note. Sortable: {@code caseNumber}, {@code filedAt}.
 *
 * @article TIM-06, TIM-07 (001 sec. 2; 003 art. 14)
 */
@Stateless
@Audited
public class CaseFilings {

    @Inject
    ProcedureReadingRepository reading;
    @Inject
    ProcedureRepository repository;
    @Inject
    StaffDirectory staff;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /**
     * What the centre has not taken note of first, then the latest.
     *
     * @param open null: all; true: not taken note of
     */
    @RolesAllowed({Roles.CENTRE_MANAGER, Roles.SUPERVISOR, Roles.ADMINISTRATOR})
    public Page<CaseFiling> find(Boolean open, String departmentCode, String text, PageRequest page) {
        Conditions which = new Conditions().andIfGiven("c.department_code = ?", departmentCode).containing(text, "c.case_number", "c.subject", "f.reason");
        if (open != null) {
            which.and(open ? "f.acknowledged_at is null" : "f.acknowledged_at is not null");
        }
        return reading.filings(which, page);
    }

    /** The centre took note; nothing changes where it already had. {@code case-filing.unknown} (404). */
    @RolesAllowed(Roles.CENTRE_MANAGER)
    public void acknowledge(@Subject String caseNumber, CaseFiling.Kind kind, long id) {
        String by = staff.onDuty(session.getCallerPrincipal().getName()).username();
        switch (kind) {
            case PROCEDURE -> repository.procedure(id).filter(procedure -> procedure.isFiling()).orElseThrow(CaseFilings::unknown).acknowledge(by, clock.instant());
            case EXTENSION -> repository.extension(id).filter(extension -> extension.state() == ExtensionState.GRANTED).orElseThrow(CaseFilings::unknown)
                    .acknowledge(by, clock.instant());
        }
    }

    private static Problem unknown() {
        return new Problem(Problem.Kind.NOT_FOUND, "case-filing.unknown", "TIM-06");
    }
}
