package org.daylight.cases.remedies;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.daylight.audit.Audited;
import org.daylight.cases.CaseEventType;
import org.daylight.cases.CaseJournal;
import org.daylight.cases.CaseRecord;
import org.daylight.cases.control.AttachedFiles;
import org.daylight.cases.control.CaseRecordRepository;
import org.daylight.cases.control.CaseRules;
import org.daylight.cases.control.RemedyRepository;
import org.daylight.cases.control.RemedyRules;
import org.daylight.files.StoredFile;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Roles;
import org.daylight.organisation.StaffDirectory;

/**
 * Door: reconsiderations, actions and the revocation of a grant. The department's legal section records them, its head decides about a revocation.
 * {@code staff.not-on-duty} (403), {@code case.unknown} (404), {@code case.other-department} (403), {@code remedy.unknown} (404),
 * {@code remedy.changed} (409) where somebody acted since the person looked.
 *
 * @article FLW-25 (000 art. 18(4)(5); Administrative Licensing Law art. 7, 69; Administrative Reconsideration Law art. 20; Administrative Litigation Law art. 46)
 */
@Stateless
@Audited
public class LegalRemedies {
    @Inject
    RemedyRepository remedies;
    @Inject
    CaseRecordRepository cases;
    @Inject
    CaseJournal journal;
    @Inject
    AttachedFiles attached;
    @Inject
    StaffDirectory staff;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /** Those of a case, the oldest first; empty for a case of another department, but for supervisors, administrators and the centre. */
    @RolesAllowed({Roles.LEGAL_SECTION, Roles.DEPARTMENT_HEAD, Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.DEPARTMENT_SUPERVISOR,
            Roles.SUPERVISOR, Roles.CENTRE_MANAGER, Roles.ADMINISTRATOR, Roles.DISTRICT_GOVERNMENT, Roles.DEPARTMENT_ADMINISTRATOR})
    public List<RemedyLine> ofCase(String caseNumber) {
        CaseRecord approval = cases.byNumber(caseNumber).orElse(null);
        return approval == null || !seesAll() && !approval.departmentCode().equals(department()) ? List.of() : remedies.of(approval.id());
    }

    /** The newest first; of the own department, but for supervisors, administrators, centre and government. Sortable: {@code filedOn}, {@code kind}, {@code state}; {@code page.unsortable} (400). */
    @RolesAllowed({Roles.LEGAL_SECTION, Roles.DEPARTMENT_HEAD, Roles.DEPARTMENT_SUPERVISOR, Roles.SUPERVISOR, Roles.CENTRE_MANAGER, Roles.ADMINISTRATOR})
    public Page<RemedyOfCase> find(RemedyFilter filter, PageRequest page) {
        String own = department();
        return remedies.page(filter, seesAll() ? null : own, page);
    }

    /** {@code case.unknown} (404). */
    @RolesAllowed({Roles.LEGAL_SECTION, Roles.DEPARTMENT_HEAD, Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.DEPARTMENT_SUPERVISOR,
            Roles.SUPERVISOR, Roles.CENTRE_MANAGER, Roles.ADMINISTRATOR, Roles.DISTRICT_GOVERNMENT, Roles.DEPARTMENT_ADMINISTRATOR})
    public RemedyLimits limits(String caseNumber) {
        return RemedyRules.limits(cases.byNumber(caseNumber).orElseThrow(CaseRules::unknown).deliveredAt());
    }

    /**
     * Afterwards the remedy is on record with its event, marked where it was filed after its limit: whether that matters is for the organ or court.
     * {@code remedy.nothing-decided}, {@code remedy.day-impossible} (422), {@code input.missing}, {@code input.too-long} (400), {@code file.unknown} (404).
     *
     * @return id of the remedy
     */
    @RolesAllowed(Roles.LEGAL_SECTION)
    public long record(RecordRemedy command) {
        CaseRecord approval = ownLocked(command.caseNumber());
        RecordRemedy checked = RemedyRules.checked(command, approval, today());
        StoredFile paper = attached.known(checked.documentSha256()).orElse(null);
        long id = remedies.add(approval, checked, paper, RemedyRules.isLate(checked, RemedyRules.limits(approval.deliveredAt())), caller(), clock.instant());
        append(approval, checked.kind(), checked.organ(), Map.of("organ", checked.organ(), "filedOn", checked.filedOn().toString()));
        return id;
    }

    /** Afterwards the result is on record; {@code remedy.decided} (409), {@code remedy.no-result}, {@code remedy.day-impossible} (422), {@code file.unknown} (404). */
    @RolesAllowed(Roles.LEGAL_SECTION)
    public void end(EndRemedy command) {
        CaseRecord approval = ownLocked(command.caseNumber());
        RemedyLine remedy = RemedyRules.open(remedies.of(approval.id()), command.id(), command.version(), RemedyState.OPEN);
        EndRemedy checked = RemedyRules.checked(command, remedy, today());
        remedies.end(checked, attached.known(checked.documentSha256()).orElse(null), caller());
        append(approval, remedy.kind(), checked.result(), Map.of("state", checked.state().name()));
    }

    /**
     * Afterwards the proposal waits for the head of the department. {@code remedy.not-granted} (422) where nothing was granted, {@code remedy.revoked}
     * (409) where it is proposed or revoked already, {@code case.reason-required} (422), {@code file.unknown} (404).
     *
     * @return id of the proposal
     */
    @RolesAllowed(Roles.LEGAL_SECTION)
    public long propose(ProposeRevocation command) {
        CaseRecord approval = ownLocked(command.caseNumber());
        ProposeRevocation checked = RemedyRules.checked(command, approval, remedies.of(approval.id()));
        StoredFile paper = attached.known(checked.documentSha256()).orElse(null);
        return remedies.propose(approval, checked, paper, staff.department(approval.departmentCode()).nameZh(), today(), caller(), clock.instant());
    }

    /**
     * Afterwards the grant is revoked, with the event {@code GRANT_REVOKED} on which its certificate is annulled and the decision issued, or it stays.
     * {@code remedy.decided} (409), {@code remedy.same-person} (403) for whoever proposed it, {@code case.reason-required} (422).
     */
    @RolesAllowed(Roles.DEPARTMENT_HEAD)
    public void decide(DecideRevocation command) {
        CaseRecord approval = ownLocked(command.caseNumber());
        RemedyLine proposal = RemedyRules.open(remedies.of(approval.id()), command.id(), command.version(), RemedyState.PROPOSED);
        String opinion = RemedyRules.checked(command, proposal, caller());
        remedies.decide(command, opinion, today(), caller());
        if (command.agree()) {
            Map<String, String> details = new HashMap<>(Map.of("opinion", proposal.ground(), "basis", proposal.basis(), "approver", caller()));
            journal.append(approval.id(), CaseEventType.GRANT_REVOKED, clock.instant(), caller(), proposal.ground(), null, details);
        }
    }

    private void append(CaseRecord approval, RemedyKind kind, String opinion, Map<String, String> details) {
        CaseEventType type = kind == RemedyKind.LITIGATION ? CaseEventType.LITIGATION : CaseEventType.RECONSIDERATION;
        Instant now = clock.instant();
        journal.append(approval.id(), type, now, caller(), opinion, null, details);
    }

    /** The case as it is; its remedies change one after the other. */
    private CaseRecord ownLocked(String caseNumber) {
        CaseRecord approval = cases.byNumber(caseNumber).orElseThrow(CaseRules::unknown);
        RemedyRules.requireOwn(approval.departmentCode(), department());
        remedies.lock(approval.id());
        return cases.byId(approval.id()).orElseThrow(CaseRules::unknown);
    }

    private boolean seesAll() {
        return Stream.of(Roles.SUPERVISOR, Roles.CENTRE_MANAGER, Roles.DISTRICT_GOVERNMENT, Roles.ADMINISTRATOR).anyMatch(session::isCallerInRole);
    }

    private LocalDate today() {
        return LegalTime.today(clock);
    }

    private String department() {
        return staff.onDuty(caller()).departmentCode();
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
