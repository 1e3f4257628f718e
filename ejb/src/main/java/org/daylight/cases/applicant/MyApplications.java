package org.daylight.cases.applicant;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.daylight.applicants.ApplicantView;
import org.daylight.applicants.Applicants;
import org.daylight.applicants.MandateView;
import org.daylight.applicants.Mandates;
import org.daylight.audit.Audited;
import org.daylight.audit.Subject;
import org.daylight.cases.CaseEventType;
import org.daylight.cases.StepCommand;
import org.daylight.cases.control.CaseAct;
import org.daylight.cases.control.CaseIntake;
import org.daylight.cases.control.CaseLimits;
import org.daylight.cases.control.CaseRepository;
import org.daylight.cases.control.CaseRules;
import org.daylight.cases.control.CaseSteps;
import org.daylight.cases.control.DeliveryActs;
import org.daylight.cases.control.DeliveryRules;
import org.daylight.cases.control.DraftRepository;
import org.daylight.cases.control.DraftRules;
import org.daylight.cases.control.Entrance;
import org.daylight.cases.control.MyCaseRepository;
import org.daylight.cases.control.MyCaseRules;
import org.daylight.cases.control.OnlineApplications;
import org.daylight.cases.control.SupplementIntake;
import org.daylight.cases.control.SupplementRepository;
import org.daylight.cases.delivery.DeliveryWish;
import org.daylight.cases.entity.ApprovalCase;
import org.daylight.cases.intake.Application;
import org.daylight.files.Files;
import org.daylight.files.StoredFile;
import org.daylight.items.ItemCatalogue;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Roles;

/**
 * Door: what applicants do online with their cases. {@code case.unknown} (404) for every case that is not the caller's own, nor a principal's with a mandate in force.
 *
 * @article APP-01, APP-02, APP-04 (004 art. 4, 16), ACC-07 (004 art. 19), RES-05 (004 art. 27), TIM-09 (001 二 限时办结)
 */
@Stateless
@Audited
@RolesAllowed(Roles.APPLICANT)
public class MyApplications {
    @Inject
    DraftRepository drafts;
    @Inject
    MyCaseRepository mine;
    @Inject
    CaseIntake intake;
    @Inject
    SupplementIntake supplements;
    @Inject
    SupplementRepository asked;
    @Inject
    CaseRepository cases;
    @Inject
    CaseSteps steps;
    @Inject
    CaseLimits limits;
    @Inject
    DeliveryActs deliveries;
    @Inject
    Applicants applicants;
    @Inject
    Mandates mandates;
    @Inject
    ItemCatalogue items;
    @Inject
    Files files;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /**
     * The draft becomes a case that waits to be accepted; who submits it twice gets the same number. {@code draft.unknown} (404), {@code apply.subject},
     * {@code apply.too-many-today}, {@code apply.not-online}, {@code apply.first-case}, {@code mandate.not-in-force} (422) and what the intake refuses.
     *
     * @return the number of the case
     */
    public String apply(long draftId) {
        DraftView draft = drafts.lock(caller(), draftId).orElseThrow(MyDrafts::unknown);
        if (draft.caseNumber() != null) {
            return draft.caseNumber();
        }
        Instant now = clock.instant();
        ApplicantView me = applicants.current(caller());
        DraftRules.requireSubject(draft);
        DraftRules.requireOnline(items.guide(draft.itemCode()));
        DraftRules.requireFewToday(drafts.submittedSince(caller(), LegalTime.startOf(LegalTime.dateOf(now))));
        requireFirst(draft.firstCaseNumber());
        MandateView mandate = draft.mandateId() == null ? null : mandates.acting(caller(), draft.mandateId(), draft.itemCode(), LegalTime.dateOf(now));
        String number = intake.take(OnlineApplications.of(draft, me, mandate), new Entrance(Entrance.ONLINE, caller(), null, caller(), now));
        if (mandate != null) {
            mine.appliedByMandate(number, mandate.id());
        }
        drafts.submitted(draftId, number, now);
        return number;
    }

    /** One applies again for an own case that ended without a grant (二次申请); {@code apply.first-case} (422). */
    private void requireFirst(String firstCaseNumber) {
        if (firstCaseNumber != null && mine.one(caller(), LegalTime.today(clock), firstCaseNumber).filter(line -> MyCaseRules.mayApplyAgain(line.standing())).isEmpty()) {
            throw MyCaseRules.notRefused();
        }
    }

    /**
     * The application is taken back before the decision: all limits stop, nothing waits any more. {@code case.decided-already} (409), {@code withdraw.reason} (422)
     * under two letters.
     */
    public void withdraw(@Subject String caseNumber, String reason) {
        MyCaseRules.requireWords(reason);
        ApprovalCase locked = locked(caseNumber);
        MyCaseRules.requireUndecided(locked.state());
        CaseAct act = act(locked, reason);
        locked.withdraw(caller(), act.at());
        limits.stop(locked.id(), act.at());
        asked.open(locked.id()).ifPresent(notice -> asked.ended(notice.id(), act.at()));
        steps.complete(act, CaseEventType.WITHDRAWN, null);
    }

    /**
     * A file is stored, to be handed in with {@link #supplement}; nobody else's case takes any, nor one that waits for nothing: {@code case.no-supplement-asked} (422), and as
     * {@code Files.store}.
     */
    public StoredFile bring(@Subject String caseNumber, String fileName, InputStream bytes) {
        MyCaseLine line = mine.one(caller(), LegalTime.today(clock), caseNumber).orElseThrow(CaseRules::unknown);
        MyCaseRules.requireWanted(line.standing());
        return files.store(fileName, bytes, caller());
    }

    /** What was asked for is handed in, once; problems as the supplement's intake. */
    public void supplement(@Subject String caseNumber, List<Application.GivenMaterial> materials) {
        supplements.receive(locked(caseNumber), materials, caller(), clock.instant());
    }

    /**
     * How the result shall reach the applicant; it may be changed until it is on its way. {@code delivery.incomplete} (422) with findings,
     * {@code delivery.too-late} (409).
     */
    public void choose(@Subject String caseNumber, DeliveryWish wish) {
        DeliveryWish checked = DeliveryRules.checked(wish);
        deliveries.wish(locked(caseNumber), checked, caller(), clock.instant());
    }

    /** The applicant takes the electronic result: delivered, by way {@code ONLINE}; {@code delivery.not-ready} (409), {@code delivery.done} (409). */
    public void receiveOnline(@Subject String caseNumber) {
        ApprovalCase locked = locked(caseNumber);
        ApplicantView me = applicants.current(caller());
        deliveries.online(act(locked, null), me.name(), me.documentNumber(), !me.documentNumber().equals(locked.applicantId()));
    }

    /** The mail has arrived, as the applicant says; {@code delivery.not-posted} (409). */
    public void receivedByMail(@Subject String caseNumber) {
        deliveries.arrived(act(locked(caseNumber), null));
    }

    private CaseAct act(ApprovalCase locked, String words) {
        Instant now = clock.instant();
        CaseAct told = steps.beginAutomatic(locked, caller(), now);
        return new CaseAct(locked, new StepCommand(locked.caseNumber(), locked.version(), true, words), told.actor(), now);
    }

    private ApprovalCase locked(String caseNumber) {
        String number = mine.one(caller(), LegalTime.today(clock), caseNumber).map(MyCaseLine::caseNumber).orElseThrow(CaseRules::unknown);
        return cases.lockByNumber(number).orElseThrow(CaseRules::unknown);
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
