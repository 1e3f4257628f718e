package org.daylight.cases.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.daylight.cases.CaseEventType;
import org.daylight.cases.entity.ApprovalCase;
import org.daylight.cases.intake.Application.GivenMaterial;
import org.daylight.cases.intake.MaterialKind;
import org.daylight.cases.intake.SupplementPhase;
import org.daylight.cases.intake.SupplementView;
import org.daylight.files.Files;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Problem;

/**
 * What the applicant hands in after a supplement notice, at the window or online.
 *
 * @article ACC-07 (004 art. 19)
 */
@ApplicationScoped
public class SupplementIntake {

    @Inject
    SupplementRepository supplements;
    @Inject
    MaterialRepository materials;
    @Inject
    Reuse reuse;
    @Inject
    NoticeLimit notice;
    @Inject
    SupplementPause pause;
    @Inject
    CaseSteps steps;
    @Inject
    Files files;

    /**
     * Afterwards the materials are with the case, the notice is answered and whoever asked reviews again: before acceptance five working days begin
     * anew, in review the promise runs on. {@code case.no-supplement-asked} (422), {@code supplement.empty} (400), {@code file.unknown} (404),
     * {@code material.empty}, {@code material.not-yours} (422).
     *
     * @param locked the case, held by the caller, who has checked that the actor may hand in for it
     * @param given  at least one
     */
    public void receive(ApprovalCase locked, List<GivenMaterial> given, String actor, Instant at) {
        SupplementView open = supplements.open(locked.id())
                .orElseThrow(() -> new Problem(Problem.Kind.REFUSED, "case.no-supplement-asked", "ACC-07"));
        check(locked, given, at);
        CaseAct act = steps.beginAutomatic(locked, actor, at);
        given.forEach(material -> materials.add(locked.id(), MaterialKind.GIVEN, material, open.id(), actor, at));
        supplements.received(open.id(), actor, at);
        locked.supplemented();
        if (open.phase() == SupplementPhase.ACCEPTANCE) {
            notice.start(locked, supplements.count(locked.id(), SupplementPhase.ACCEPTANCE), at);
        } else if (open.pauses()) {
            pause.end(locked, open.id(), at);
        }
        Map<String, String> details = Map.of("phase", open.phase().name(), "departments", departments(open), "materials", names(given));
        steps.complete(act, CaseEventType.SUPPLEMENT_RECEIVED, EventPayload.of(details), details);
    }

    private void check(ApprovalCase locked, List<GivenMaterial> given, Instant at) {
        if (given.isEmpty()) {
            throw new Problem(Problem.Kind.BAD_INPUT, "supplement.nothing-given", "ACC-07");
        }
        given.forEach(InputRules::check);
        given.stream().map(GivenMaterial::file).filter(Objects::nonNull).forEach(files::known);
        reuse.requireOwn(given, locked.applicantId(), LegalTime.dateOf(at));
    }

    /** Who reviews again. */
    private static String departments(SupplementView notice) {
        return notice.lines().stream().map(SupplementView.Line::department).distinct().collect(Collectors.joining(","));
    }

    private static String names(List<GivenMaterial> given) {
        return given.stream().map(GivenMaterial::name).distinct().collect(Collectors.joining("\n"));
    }
}
