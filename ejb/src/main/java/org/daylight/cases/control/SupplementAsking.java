package org.daylight.cases.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.cases.CaseEventType;
import org.daylight.cases.CaseState;
import org.daylight.cases.entity.ApprovalCase;
import org.daylight.cases.intake.AskSupplement;
import org.daylight.cases.intake.SupplementNeed;
import org.daylight.cases.intake.SupplementPhase;
import org.daylight.cases.intake.SupplementView;
import org.daylight.deadlines.Countdowns;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Roles;
import org.daylight.profiles.ProfileContent;
import org.daylight.profiles.SupervisionProfiles;

/** One notice of everything that is missing, and the end of a case whose applicant does not answer it. */
@ApplicationScoped
public class SupplementAsking {
    private static final String REASON = "补正";

    @Inject
    SupplementRepository supplements;
    @Inject
    NoticeLimit notice;
    @Inject
    SupplementPause pause;
    @Inject
    CaseSteps steps;
    @Inject
    Countdowns countdowns;
    @Inject
    SupervisionProfiles profiles;

    /** {@code supplement.empty} (400), {@code case.supplement-repeated} (422). */
    public void ask(CaseAct act, List<AskSupplement.Line> lines) {
        ApprovalCase approval = act.approval();
        LocalDate today = LegalTime.dateOf(act.at());
        ProfileContent profile = profile(approval, today);
        SupplementPhase phase = approval.state() == CaseState.REGISTERED ? SupplementPhase.ACCEPTANCE : SupplementPhase.REVIEW;
        List<SupplementNeed> needs = AcceptanceRules.isMerged(profile) ? supplements.needs(approval.id()) : List.of();
        AcceptanceRules.requireAnything(lines, needs);
        int ordinal = supplements.count(approval.id(), phase) + 1;
        AcceptanceRules.requireFirst(ordinal, profile);
        LocalDate dueOn = AcceptanceRules.dueOn(today, profile);
        long id = supplements.add(approval.id(), phase, ordinal, act.actor(), act.at(), dueOn, toldBy(act));
        lines.forEach(line -> supplements.addLine(id, line, approval.departmentCode()));
        needs.forEach(need -> merge(need, id));
        hold(act, phase, id, profile);
        Map<String, String> details = details(phase, dueOn, items(lines, needs), ordinal > 1);
        steps.complete(act, CaseEventType.SUPPLEMENT_ASKED, EventPayload.of(details), details);
    }

    private void merge(SupplementNeed need, long supplementId) {
        supplements.addLine(supplementId, new AskSupplement.Line(need.material(), need.what()), need.department());
        supplements.askedFor(need, supplementId);
    }

    private void hold(CaseAct act, SupplementPhase phase, long id, ProfileContent profile) {
        ApprovalCase approval = act.approval();
        approval.awaitSupplement(act.at());
        if (phase == SupplementPhase.ACCEPTANCE) {
            notice.stop(approval, act.at());
        } else if (AcceptanceRules.pausesPromise(profile) && pause.begin(approval, id, act.at(), REASON)) {
            supplements.pauses(id);
        }
    }

    /** Whoever asks at the window tells at once; who applied online is told by the system. */
    private static String toldBy(CaseAct act) {
        boolean atOnce = Roles.WINDOW_CLERK.equals(act.approval().waiting().role()) || act.approval().applicantAccount() != null;
        return atOnce ? act.actor() : null;
    }

    private static Map<String, String> details(SupplementPhase phase, LocalDate dueOn, String items, boolean repeated) {
        Map<String, String> details = new HashMap<>(Map.of("phase", phase.name(), "dueOn", dueOn.toString(), "items", items));
        if (repeated) {
            details.put("repeated", "true");
        }
        return details;
    }

    /** One line for each thing that is missing. */
    private static String items(List<AskSupplement.Line> lines, List<SupplementNeed> needs) {
        return Stream.concat(lines.stream().map(line -> item(line.material(), line.what())), needs.stream().map(need -> item(need.material(), need.what())))
                .collect(Collectors.joining("\n"));
    }

    private static String item(String material, String what) {
        String words = what.strip().replaceAll("\\s+", " ");
        return material == null || material.isBlank() ? words : material.strip() + "：" + words;
    }

    /** Withdrawn, since the notice was not answered. */
    public void end(CaseAct act, SupplementView unanswered) {
        ApprovalCase approval = act.approval();
        supplements.ended(unanswered.id(), act.at());
        countdowns.stop(approval.id(), act.at());
        approval.withdraw(act.actor(), act.at());
        Map<String, String> details = Map.of("cause", "SUPPLEMENT_OVERDUE");
        steps.complete(act, CaseEventType.WITHDRAWN, EventPayload.of(details), details);
    }

    private ProfileContent profile(ApprovalCase approval, LocalDate today) {
        return (approval.profileVersionId() == null ? profiles.inForce(approval.departmentCode(), today)
                : profiles.version(approval.profileVersionId())).content();
    }
}
