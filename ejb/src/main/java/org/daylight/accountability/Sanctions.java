package org.daylight.accountability;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.daylight.accountability.control.ConductRepository;
import org.daylight.accountability.control.DecisionSheet;
import org.daylight.accountability.control.DecisionSheet.Issued;
import org.daylight.accountability.control.FindingGate;
import org.daylight.accountability.control.FindingRepository;
import org.daylight.accountability.control.FindingRules;
import org.daylight.accountability.control.FindingTelling;
import org.daylight.accountability.control.SanctionRules;
import org.daylight.accountability.control.UnitLeads;
import org.daylight.audit.Audited;
import org.daylight.audit.Subject;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Problem.Kind;
import org.daylight.kernel.Roles;
import org.daylight.profiles.Figure;
import org.daylight.profiles.ProfileContent;
import org.daylight.profiles.Sanction;
import org.daylight.profiles.SupervisionProfiles;

/**
 * Door: what follows from a confirmed finding: proposed by one, decided by another, appeals decided by a third; and where the matter goes besides. Refused as in
 * {@link Investigations}, and {@code finding.same-person} (403) for a second hand that is the first one's.
 *
 * @article ACT-03 to ACT-16 (000 art. 30, 31), ACT-22 (004 art. 35), ACT-23 (002 art. 27), ACT-25 (001 sec. 3(3))
 */
@Stateless
@Audited
@RolesAllowed({Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR})
public class Sanctions {
    private static final int LONGEST_ORGAN = 200;
    private static final int LONGEST_PAPERS = 2_000;
    private static final int LONGEST_NUMBER = 100;

    @Inject
    FindingRepository findings;
    @Inject
    ConductRepository conduct;
    @Inject
    FindingGate gate;
    @Inject
    UnitLeads unitLeads;
    @Inject
    SupervisionProfiles profiles;
    @Inject
    FindingTelling telling;
    @Inject
    DecisionSheet sheet;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /** Afterwards the sanction waits for a second person. {@code finding.sanction} (422) for one that does not go with the finding. */
    public void propose(@Subject long id, int version, Sanction sanction, String grounds) {
        String words = FindingRules.words("grounds", grounds);
        FindingView finding = known(id);
        String caller = gate.investigator(session, finding);
        FindingRules.require(finding, version, FindingState.CONFIRMED);
        FindingRules.requireOffered(profile(finding), finding, FindingRules.given("sanction", sanction));
        Instant now = clock.instant();
        change(finding, "state = ?, sanction = ?, grounds = ?, proposed_by = ?, proposed_at = ?", FindingState.PROPOSED, sanction, words, caller, now);
        findings.act(id, FindingActKind.PROPOSED, now, caller, null, words, null);
    }

    /**
     * Afterwards the sanction is in force with its number, its sheet and its entry in the register, the person sees it and may appeal within the days
     * of the profile ({@link Figure#APPEAL_DAYS}); or it goes back to who proposes. {@code seal.none-in-use} (422) where the deciding organ has no electronic seal, {@code press.unprintable-character} (422).
     *
     * @param agree false: sent back
     */
    public void decide(@Subject long id, int version, boolean agree, String words) {
        String opinion = FindingRules.words("words", words);
        FindingView finding = known(id);
        String caller = gate.decider(session, finding);
        FindingRules.require(finding, version, FindingState.PROPOSED);
        FindingRules.requireOther(caller, finding.decision().proposedBy());
        Instant now = clock.instant();
        if (!agree) {
            change(finding, "state = ?", FindingState.CONFIRMED);
            findings.act(id, FindingActKind.SENT_BACK, now, caller, null, opinion, null);
            return;
        }
        LocalDate today = LegalTime.dateOf(now);
        int appealDays = profile(finding).figure(Figure.APPEAL_DAYS);
        Issued paper = sheet.decision(finding, today, appealDays, caller);
        change(finding, "state = ?, decided_by = ?, decided_at = ?, number = ?, sheet_id = ?, decision_code = ?, appeal_until = ?", FindingState.IN_FORCE, caller, now,
                paper.number(), paper.sheetId(), paper.code(), today.plusDays(appealDays));
        findings.act(id, FindingActKind.DECIDED, now, caller, null, opinion, null);
        telling.decided(finding, paper.number(), today.plusDays(appealDays));
        enter(finding, finding.decision().sanction(), finding.decision().grounds(), paper, caller, now);
    }

    private void enter(FindingView finding, Sanction sanction, String grounds, Issued paper, String caller, Instant now) {
        if (sanction != Sanction.NONE) {
            conduct.add(finding, sanction, grounds, paper.organ().nameZh(), paper.number(), LegalTime.dateOf(now), caller, now);
        }
    }

    /**
     * Afterwards the decision stands, is changed or revoked, with its entry in the register; a revoked one no longer counts for the unit. A new sealed paper that names
     * the first one, the appeal and what came of it takes its place. Who investigated, proposed or decided before does not decide here. {@code seal.none-in-use} (422)
     * where the deciding organ has no electronic seal.
     *
     * @article ACT-01 (000 art. 28), ACT-15 (000 art. 31(4))
     */
    @RolesAllowed({Roles.SUPERVISOR, Roles.DISTRICT_GOVERNMENT})
    public void decideAppeal(DecideAppeal command) {
        String words = FindingRules.words("words", command.words());
        FindingView finding = known(command.id());
        String caller = gate.appealDecider(session, finding);
        FindingRules.require(finding, command.version(), FindingState.APPEALED);
        FindingRules.requireOther(caller, finding.investigation().openedBy(), finding.investigation().concludedBy(), finding.decision().proposedBy(), finding.decision().decidedBy());
        Instant now = clock.instant();
        Sanction before = finding.decision().sanction();
        Sanction after = FindingRules.given("result", command.result()) == DecideAppeal.Result.CHANGED ? lighter(finding, command.sanction()) : before;
        FindingState state = command.result() == DecideAppeal.Result.REVOKED ? FindingState.REVOKED : FindingState.IN_FORCE;
        Issued paper = sheet.appeal(finding, LegalTime.dateOf(now), command.result(), after, words, caller);
        change(finding, "state = ?, sanction = ?, appeal_decided_by = ?, appeal_decided_at = ?, appeal_result = ?, appeal_number = ?, appeal_sheet_id = ?, appeal_code = ?", state, after,
                caller, now, command.result(), paper.number(), paper.sheetId(), paper.code());
        findings.act(finding.id(), FindingActKind.APPEAL_DECIDED, now, caller, command.result().name(), words, null);
        telling.appealDecided(finding, state == FindingState.REVOKED);
        if (command.result() != DecideAppeal.Result.UPHELD) {
            conduct.withdraw(finding.id(), caller, now, "APPEAL_" + command.result());
        }
        if (command.result() == DecideAppeal.Result.CHANGED) {
            enter(finding, after, words, paper, caller, now);
        }
        if (state == FindingState.REVOKED) {
            unitLeads.recount(finding.liable().departmentCode(), finding.ground().profileVersionId(), now);
        }
    }

    /** An appeal never makes it heavier: {@code finding.sanction} (422). */
    private Sanction lighter(FindingView finding, Sanction sanction) {
        if (!SanctionRules.lighter(profile(finding), finding).contains(FindingRules.given("sanction", sanction))) {
            throw new Problem(Kind.REFUSED, "finding.sanction", "ACT-03");
        }
        return sanction;
    }

    /**
     * Afterwards it is on record that the matter went to the organ, by whom and with which papers: a suspected crime to the judiciary, a violation of discipline to
     * discipline inspection. Only for the supervision organ. {@code finding.day} (422) for a day that has not come, {@code finding.not-found-true} (422) for one that
     * is not confirmed.
     *
     * @article ACT-22 (004 art. 35), ACT-23 (002 art. 27), MON-31 (003 art. 41)
     */
    @RolesAllowed(Roles.SUPERVISOR)
    public void refer(ReferFinding command) {
        FindingRules.words("organ", command.organ(), LONGEST_ORGAN);
        FindingRules.words("papers", command.papers(), LONGEST_PAPERS);
        FindingRules.given("kind", command.kind());
        FindingRules.requirePast(FindingRules.given("sentOn", command.sentOn()), LegalTime.today(clock));
        FindingView finding = known(command.id());
        String caller = major(finding);
        requireTrue(finding);
        findings.refer(command, caller);
        findings.act(finding.id(), FindingActKind.REFERRED, clock.instant(), caller, command.organ().strip(), command.papers().strip(), null);
    }

    /** Afterwards the organ's answer is on record; {@code finding.referral} (409) where none waits, or it went there later. */
    @RolesAllowed(Roles.SUPERVISOR)
    public void endReferral(@Subject long id, long referralId, String result, LocalDate on) {
        String words = FindingRules.words("result", result, LONGEST_PAPERS);
        FindingRules.requirePast(FindingRules.given("on", on), LegalTime.today(clock));
        String caller = major(known(id));
        if (!findings.endReferral(id, referralId, words, on, caller)) {
            throw new Problem(Kind.CONFLICT, "finding.referral", "ACT-22");
        }
        findings.act(id, FindingActKind.REFERRAL_ENDED, clock.instant(), caller, null, words, null);
    }

    /**
     * Afterwards the order to rectify is named in the finding on the unit that stayed outside the system (体外循环、两头受理).
     *
     * @param orderNumber 1 to 100 characters
     * @article ACT-25 (001 sec. 3(3))
     */
    public void linkOrder(@Subject long id, String orderNumber, String words) {
        String number = FindingRules.words("order", orderNumber, LONGEST_NUMBER);
        FindingView finding = known(id);
        String caller = gate.investigator(session, finding);
        requireTrue(finding);
        findings.act(id, FindingActKind.ORDER_LINKED, clock.instant(), caller, number, FindingRules.words("words", words), null);
    }

    private String major(FindingView finding) {
        return gate.supervisionOrgan(session, finding);
    }

    private static void requireTrue(FindingView finding) {
        switch (finding.state()) {
            case CONFIRMED, PROPOSED, IN_FORCE, APPEALED -> {
            }
            default -> throw new Problem(Kind.REFUSED, "finding.not-found-true", "ACT-22");
        }
    }

    private void change(FindingView finding, String set, Object... values) {
        if (!findings.change(finding, set, values)) {
            throw FindingRules.changed();
        }
    }

    private ProfileContent profile(FindingView finding) {
        return profiles.version(finding.ground().profileVersionId()).content();
    }

    private FindingView known(long id) {
        return findings.byId(id).orElseThrow(FindingRules::unknown);
    }
}
