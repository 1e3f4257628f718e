package org.daylight.accountability;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.daylight.accountability.control.DecisionPapers;
import org.daylight.accountability.control.FindingRepository;
import org.daylight.accountability.control.FindingRules;
import org.daylight.accountability.control.FindingTelling;
import org.daylight.accountability.control.WaitingFindingRepository;
import org.daylight.audit.Audited;
import org.daylight.audit.Subject;
import org.daylight.files.Files;
import org.daylight.files.StoredFile;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Problem.Kind;
import org.daylight.kernel.Roles;
import org.daylight.kernel.WaitingMatter;
import org.daylight.organisation.StaffDirectory;

/**
 * Door of the person concerned: the own findings, the view on them, the appeal; for findings on a unit of its head. {@code finding.unknown} (404) for anybody
 * else's, {@code staff.not-on-duty} (403), {@code finding.changed} (409).
 *
 * @article ACT-01 (000 art. 28)
 */
@Stateless
@PermitAll // everybody of the staff may have findings; each method asks who is concerned
public class MyFindings {
    @Inject
    FindingRepository findings;
    @Inject
    WaitingFindingRepository waiting;
    @Inject
    FindingTelling telling;
    @Inject
    StaffDirectory staff;
    @Inject
    Files files;
    @Inject
    DecisionPapers papers;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /** The caller's own, newest first. Sortable as in {@link Findings#find}. */
    public Page<FindingView> own(PageRequest page) {
        return findings.page(new FindingFilter(null, null, staff.onDuty(caller()).username(), null, null, null, null, null), page);
    }

    /** Those on the unit, for its head, newest first; empty for anybody else. */
    public Page<FindingView> ofUnit(PageRequest page) {
        String department = staff.onDuty(caller()).departmentCode();
        return isHead() ? findings.page(new FindingFilter(null, department, null, null, true, null, null, null), page) : new Page<>(List.of(), 0);
    }

    /** Those on which the caller may state a view or appeal, by the last day for it. @param most how many are shown */
    public Page<WaitingMatter> waiting(int most) {
        String department = staff.onDuty(caller()).departmentCode();
        return waiting.concerned(caller(), isHead() ? department : null, LegalTime.today(clock), most);
    }

    /** One that concerns the caller; the first look at a decision in force is kept. */
    public FindingView open(long id) {
        FindingView finding = mine(id);
        boolean told = findings.acts(id).stream().anyMatch(act -> act.kind() == FindingActKind.READ);
        if (finding.decision().decidedAt() != null && !told) {
            findings.act(id, FindingActKind.READ, clock.instant(), caller(), null, null, null);
        }
        return finding;
    }

    /** What was done that concerns the person: the opening, the own statements and appeals, conclusion and decisions; not who else was heard. */
    public List<FindingAct> acts(long id) {
        return findings.acts(mine(id).id()).stream().filter(act -> isTold(act.kind())).toList();
    }

    private static boolean isTold(FindingActKind kind) {
        return switch (kind) {
            case HEARD, EVIDENCE, PROPOSED, SENT_BACK, REFERRED, REFERRAL_ENDED -> false;
            default -> true;
        };
    }

    /** Afterwards the view of the person is part of the investigation. {@code file.unknown} (404), {@code input.missing}, {@code input.too-long} (400). @param file null: none */
    @Audited
    public void state(@Subject long id, String words, String file) {
        String view = FindingRules.words("words", words);
        FindingView finding = mine(id);
        FindingRules.require(finding, finding.version(), FindingState.INVESTIGATING);
        StoredFile paper = file == null ? null : files.known(file);
        Instant now = clock.instant();
        if (!findings.change(finding, "stated_at = coalesce(stated_at, ?)", now)) {
            throw FindingRules.changed();
        }
        findings.act(id, FindingActKind.STATEMENT, now, caller(), null, view, paper);
        telling.stated(finding);
    }

    /**
     * Afterwards the appeal waits for its decision; what was decided stays in force meanwhile. {@code finding.appeal-late} (422) after the last day,
     * {@code finding.appealed} (409) for a second one.
     */
    @Audited
    public void appeal(@Subject long id, int version, String words, String file) {
        String view = FindingRules.words("words", words);
        FindingView finding = mine(id);
        if (finding.decision().appealedAt() != null) {
            throw new Problem(Kind.CONFLICT, "finding.appealed", "ACT-01");
        }
        FindingRules.require(finding, version, FindingState.IN_FORCE);
        Instant now = clock.instant();
        if (LegalTime.dateOf(now).isAfter(finding.decision().appealUntil())) {
            throw new Problem(Kind.REFUSED, "finding.appeal-late", "ACT-01", finding.decision().appealUntil().toString());
        }
        StoredFile paper = file == null ? null : files.known(file);
        if (!findings.change(finding, "state = ?, appealed_at = ?", FindingState.APPEALED, now)) {
            throw FindingRules.changed();
        }
        findings.act(id, FindingActKind.APPEALED, now, caller(), null, view, paper);
    }

    /** Writes the paper as it was signed; {@code finding.unknown} (404), also where there is none, {@code press.not-ready} (409) while it is made. */
    public void writeDecision(long id, DecisionPaper paper, OutputStream to) {
        papers.write(mine(id), paper, to);
    }

    private FindingView mine(long id) {
        String department = staff.onDuty(caller()).departmentCode();
        return findings.byId(id).filter(finding -> finding.liable().isUnit() ? isHead() && finding.liable().departmentCode().equals(department)
                : caller().equals(finding.liable().person())).orElseThrow(FindingRules::unknown);
    }

    private boolean isHead() {
        return session.isCallerInRole(Roles.DEPARTMENT_HEAD);
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
