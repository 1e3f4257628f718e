package org.daylight.accountability;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.daylight.accountability.control.DecisionPapers;
import org.daylight.accountability.control.FindingGate;
import org.daylight.accountability.control.FindingRepository;
import org.daylight.accountability.control.FindingRules;
import org.daylight.accountability.control.LeadRepository;
import org.daylight.accountability.control.SanctionRules;
import org.daylight.accountability.control.WaitingFindingRepository;
import org.daylight.accountability.control.WaitingFindingRepository.ToDecide;
import org.daylight.files.Files;
import org.daylight.files.StoredFile;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.kernel.WaitingMatter;
import org.daylight.organisation.StaffDirectory;
import org.daylight.profiles.ProfileContent;
import org.daylight.profiles.Sanction;
import org.daylight.profiles.SupervisionProfiles;
import org.daylight.signals.FunctionalRoles;
import org.daylight.signals.SignalView;
import org.daylight.signals.Signals;

/**
 * Door, read only: leads and findings. Supervisors and the district government see all, a department's supervisor and head those of the own department.
 * {@code staff.not-on-duty} (403).
 *
 * @article ACT-01, ACT-03 to ACT-16, ACT-20, ACT-21 (000 art. 28-31; 004 art. 33, 34)
 */
@Stateless
@RolesAllowed({Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.DISTRICT_GOVERNMENT, Roles.DEPARTMENT_HEAD})
public class Findings {
    private static final int MOST_WAITING = 500;

    @Inject
    FindingRepository findings;
    @Inject
    WaitingFindingRepository waiting;
    @Inject
    FindingGate gate;
    @Inject
    FunctionalRoles roles;
    @Inject
    LeadRepository leads;
    @Inject
    Signals signals;
    @Inject
    SupervisionProfiles profiles;
    @Inject
    StaffDirectory staff;
    @Inject
    DecisionPapers papers;
    @Inject
    Files files;
    @Resource
    SessionContext session;

    /** Newest first. Sortable: {@code foundAt}, {@code ruleCode}, {@code department}, {@code signal}. */
    @RolesAllowed({Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR})
    public Page<LeadLine> leads(LeadFilter filter, PageRequest page) {
        return leads.page(new LeadFilter(scope(filter.departmentCode()), filter.signal(), filter.text()), page);
    }

    /**
     * Sanctions and appeals on which the caller may decide, the oldest first; of the oldest {@value #MOST_WAITING}.
     *
     * @param most how many are shown
     */
    @RolesAllowed({Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.DISTRICT_GOVERNMENT})
    public Page<WaitingMatter> waiting(int most) {
        List<ToDecide> held = waiting.toDecide(roles.impartial(session), MOST_WAITING).stream().filter(one -> gate.decides(session, one)).toList();
        return new Page<>(held.stream().limit(most).map(one -> new WaitingMatter(one.id(), one.number(), one.departmentZh(), one.departmentEn(), null)).toList(), held.size());
    }

    /** Newest first. Sortable: {@code openedAt}, {@code actOn}, {@code ruleCode}, {@code department}, {@code state}, {@code decidedAt}. */
    public Page<FindingView> find(FindingFilter filter, PageRequest page) {
        return findings.page(new FindingFilter(filter.states(), scope(filter.departmentCode()), filter.person(), filter.ruleCode(), filter.unit(), filter.text(), filter.fromOn(),
                filter.untilOn()), page);
    }

    /** {@code finding.unknown} (404), also for one of another department. */
    public FindingView byId(long id) {
        FindingView finding = findings.byId(id).orElseThrow(FindingRules::unknown);
        String scope = scope(null);
        if (scope != null && !scope.equals(finding.liable().departmentCode())) {
            throw FindingRules.unknown();
        }
        return finding;
    }

    /** Of one signal, whoever is liable, the oldest first. */
    public List<FindingView> ofSignal(long signalId) {
        String scope = scope(null);
        return findings.ofSignal(signalId).stream().filter(finding -> scope == null || scope.equals(finding.liable().departmentCode())).toList();
    }

    /** The lead; {@code signal.unknown} (404), also for one of another department. */
    @RolesAllowed({Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR})
    public SignalView lead(long signalId) {
        SignalView signal = signals.byId(signalId);
        String scope = scope(null);
        if (scope != null && !scope.equals(signal.departmentCode())) {
            throw new Problem(Problem.Kind.NOT_FOUND, "signal.unknown", "SIG-38");
        }
        return signal;
    }

    /** What was done, the oldest first; {@code finding.unknown} (404). */
    public List<FindingAct> acts(long id) {
        return findings.acts(byId(id).id());
    }

    /** Where the matter went; {@code finding.unknown} (404). */
    public List<ReferralLine> referrals(long id) {
        return findings.referrals(byId(id).id());
    }

    /** Who answers by the level of handling, review and approval: for a card as it was issued, else for the steps of the case; empty for none. */
    @RolesAllowed({Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR})
    public List<CaseHand> hands(SignalView lead) {
        return findings.hands(lead.id(), lead.caseId());
    }

    /** What may follow from the finding by its profile; empty while it is not confirmed. */
    public List<Sanction> offered(FindingView finding) {
        return SanctionRules.offered(profile(finding), finding);
    }

    /** What an appeal may change the decision to; empty where nothing lighter is left. */
    public List<Sanction> lighter(FindingView finding) {
        return SanctionRules.lighter(profile(finding), finding);
    }

    private ProfileContent profile(FindingView finding) {
        return profiles.version(finding.ground().profileVersionId()).content();
    }

    /** The paper of an act; {@code finding.unknown}, {@code file.unknown} (404). */
    public StoredFile paper(long id, long actId) {
        return files.known(findings.paper(byId(id).id(), actId).orElse(null));
    }

    /** Writes its bytes; as {@link #paper}. */
    public void writePaper(long id, long actId, OutputStream to) {
        files.write(paper(id, actId).sha256(), to);
    }

    /** Writes the paper as it was signed; {@code finding.unknown} (404), also where there is none, {@code press.not-ready} (409) while it is made. */
    public void writeDecision(long id, DecisionPaper paper, OutputStream to) {
        papers.write(byId(id), paper, to);
    }

    /** The department to which the caller is bound; what was asked for where the caller sees all. */
    private String scope(String asked) {
        String own = staff.onDuty(session.getCallerPrincipal().getName()).departmentCode();
        return Stream.of(Roles.SUPERVISOR, Roles.DISTRICT_GOVERNMENT).anyMatch(session::isCallerInRole) ? asked : own;
    }
}
