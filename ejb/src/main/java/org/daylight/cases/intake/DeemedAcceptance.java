package org.daylight.cases.intake;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.daylight.cases.CaseEventType;
import org.daylight.cases.CaseState;
import org.daylight.cases.control.CaseAct;
import org.daylight.cases.control.CaseLimits;
import org.daylight.cases.control.CaseRepository;
import org.daylight.cases.control.CaseSteps;
import org.daylight.cases.control.EventPayload;
import org.daylight.cases.control.IntakeRepository;
import org.daylight.cases.control.NoticeLimit;
import org.daylight.cases.control.SupplementRepository;
import org.daylight.cases.entity.ApprovalCase;
import org.daylight.items.ItemCatalogue;
import org.daylight.items.ItemVersionView;
import org.daylight.kernel.LegalTime;
import org.daylight.profiles.ProfileVersion;
import org.daylight.profiles.SupervisionProfiles;

/**
 * Door for the {@link AcceptanceWatch}: an application of which nobody told the applicant anything in time is accepted as of the day of its receipt.
 *
 * @article ACC-04 (Administrative Licensing Law art. 32)
 */
@Stateless
@PermitAll // the watch's timer calls it; no person can reach it
public class DeemedAcceptance {
    private static final String ACTOR = "acceptance-watch";

    @Inject
    CaseRepository cases;
    @Inject
    IntakeRepository intake;
    @Inject
    SupplementRepository supplements;
    @Inject
    NoticeLimit notice;
    @Inject
    CaseLimits limits;
    @Inject
    CaseSteps steps;
    @Inject
    ItemCatalogue items;
    @Inject
    SupervisionProfiles profiles;
    @Inject
    Clock clock;

    /** Ids of cases whose limit has passed, longest first, {@code most} at most. */
    public List<Long> waiting(int most) {
        return intake.untold(clock.instant(), most);
    }

    /**
     * Afterwards the case is accepted as of the receipt of the application, or of the supplement that came last, and the statutory and the promised limit
     * run from that day; what follows acceptance waits. Received on 2026-02-11, before the Spring Festival, the fifth working day is 2026-02-25 (the 14th
     * is a make-up working day): untouched until then, the case is accepted as of 2026-02-11 when 2026-02-26 begins. While a limit has
     * not followed today's calendar, or the notice of its year is missing, nothing is deemed.
     *
     * @return false where somebody is at the case, acted meanwhile, or the calendar gave more time: then nobody has accepted it
     */
    public boolean accept(long caseId) {
        return cases.lockUnlessBusy(caseId).filter(this::isDue).map(this::accept).isPresent();
    }

    private boolean isDue(ApprovalCase approval) {
        return approval.state() == CaseState.REGISTERED && !approval.isSupplementing() && notice.hasPassed(approval, clock.instant());
    }

    private ApprovalCase accept(ApprovalCase approval) {
        Instant received = supplements.lastReceived(approval.id(), SupplementPhase.ACCEPTANCE).orElse(approval.receivedAt());
        ItemVersionView item = items.version(approval.itemVersionId());
        ProfileVersion profile = profiles.inForce(approval.departmentCode(), LegalTime.dateOf(received));
        CaseAct act = steps.beginAutomatic(approval, ACTOR, clock.instant());
        notice.stop(approval, act.at());
        approval.accept(item, profile.id(), limits.start(approval.id(), item, profile.content(), received), ACTOR, received);
        approval.deem();
        Map<String, String> details = Map.of("receivedOn", LegalTime.dateOf(received).toString(), "dueOn", dueOn(approval));
        steps.complete(act, CaseEventType.DEEMED_ACCEPTED, EventPayload.of(details), details);
        return approval;
    }

    private static String dueOn(ApprovalCase approval) {
        return LegalTime.dateOf(approval.dueAt().minusNanos(1)).toString();
    }
}
