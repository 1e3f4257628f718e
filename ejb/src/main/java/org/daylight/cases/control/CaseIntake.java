package org.daylight.cases.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.daylight.cases.CaseNumber;
import org.daylight.cases.Outages.Outage;
import org.daylight.cases.control.IntakeRepository.FirstCase;
import org.daylight.cases.entity.ApprovalCase;
import org.daylight.cases.intake.Application.GivenMaterial;
import org.daylight.cases.intake.Application;
import org.daylight.cases.intake.MaterialKind;
import org.daylight.cases.intake.RegisterCase;
import org.daylight.files.Files;
import org.daylight.items.HandlingType;
import org.daylight.items.ItemCatalogue;
import org.daylight.items.ItemVersionView;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Problem;

/**
 * An application becomes a case, whichever way it comes in.
 *
 * @article APP-03 (004 art. 17), ACC-01 (000 art. 10(3)), C21
 */
@ApplicationScoped
public class CaseIntake {
    private static final String MANDATE = "授权委托书";

    @Inject
    CaseRepository cases;
    @Inject
    IntakeRepository intake;
    @Inject
    MaterialRepository materials;
    @Inject
    Reuse reuse;
    @Inject
    NoticeLimit notice;
    @Inject
    LateEntry lateEntry;
    @Inject
    CaseSteps steps;
    @Inject
    ItemCatalogue items;
    @Inject
    KeyFacts facts;
    @Inject
    Files files;

    /**
     * Afterwards the case is {@code REGISTERED} with its number, materials and key facts, and waits to be accepted; the five working days in which the
     * applicant must be told what is missing run from the day of receipt, also where an outage excuses that it is entered later: received on 2026-03-02, their
     * last day is 2026-03-09. The caller has checked who brings it and whether it may be received here.
     * {@code input.missing}, {@code input.too-long}, {@code input.unreadable}, {@code input.no-address}, {@code material.copies} (400),
     * {@code item.unknown} (404), {@code item.not-in-force}, {@code item.not-applied-for}, {@code identity.rejected}, {@code material.empty},
     * {@code material.not-yours}, {@code case.not-again}, {@code case.facts-rejected} (422), {@code file.unknown} (404).
     *
     * @return the number of the new case
     */
    public String take(Application application, Entrance entrance) {
        LocalDate today = LegalTime.dateOf(entrance.at());
        RegisterCase command = InputRules.withNormalIdentity(InputRules.checked(application), today);
        ItemVersionView item = items.inForce(application.itemCode(), today);
        CaseRules.requireAppliedFor(item.promisedLimit());
        Outage excuse = lateEntry.excuse(application.happenedOn(), entrance.at());
        FirstCase first = first(application, command.applicantId(), item);
        requireUsable(application, command.applicantId(), today);
        CaseNumber number = CaseNumber.of(item.itemCode(), today, cases.nextSerial(item.itemCode(), today));
        Instant received = LateEntry.happenedAt(excuse, application.happenedOn(), entrance.at());
        ApprovalCase registered = ApprovalCase.register(number, item, command, entrance.actor(), entrance.at());
        registered.cameAt(received);
        registered.cameBy(entrance.channel(), entrance.windowCode(), entrance.account(), handling(item), first == null ? null : first.id());
        describe(registered, application);
        cases.add(registered);
        if (!application.facts().isEmpty()) {
            intake.writeFacts(registered.id(), facts.json(item.id(), application.facts()));
        }
        application.materials().forEach(material ->
                materials.add(registered.id(), MaterialKind.GIVEN, material, null, entrance.actor(), entrance.at()));
        keepMandate(registered, application.agent(), entrance);
        notice.start(registered, 0, received);
        steps.opened(registered, entrance.actor(), entrance.at(), details(application, entrance));
        if (excuse != null) {
            lateEntry.tell(registered, excuse, application.happenedOn(), entrance.actor(), entrance.at());
        }
        return number.value();
    }

    /** The paper on which the agent acts is with the materials, as it proves for whom the application was made. */
    private void keepMandate(ApprovalCase registered, Application.Agent agent, Entrance entrance) {
        if (agent != null && agent.mandateFile() != null) {
            materials.add(registered.id(), MaterialKind.GIVEN, new GivenMaterial(MANDATE, agent.mandateFile(), 0, null, null), null, entrance.actor(),
                    entrance.at());
        }
    }

    private void requireUsable(Application application, String applicantId, LocalDate today) {
        application.materials().stream().map(GivenMaterial::file).filter(Objects::nonNull).forEach(files::known);
        if (application.agent() != null && application.agent().mandateFile() != null) {
            files.known(application.agent().mandateFile());
        }
        reuse.requireOwn(application.materials(), applicantId, today);
    }

    private FirstCase first(Application application, String applicantId, ItemVersionView item) {
        String number = application.firstCaseNumber();
        if (number == null || number.isBlank()) {
            return null;
        }
        return intake.first(number.strip()).filter(first -> AcceptanceRules.isAgain(first, applicantId, item.itemCode()))
                .orElseThrow(() -> new Problem(Problem.Kind.REFUSED, "case.not-again", "TIM-09"));
    }

    private static void describe(ApprovalCase registered, Application application) {
        Application.ApplicantKind kind = application.applicant().kind();
        Application.Agent agent = application.agent();
        registered.isFor(kind == null ? null : kind.name(), agent == null ? null : agent.name(), agent == null ? null : agent.id());
    }

    private String handling(ItemVersionView item) {
        HandlingType type = items.flow(item.id()).handlingType();
        return (type == null ? HandlingType.PROMISED : type).name();
    }

    private static Map<String, String> details(Application application, Entrance entrance) {
        Map<String, String> details = new HashMap<>(Map.of("channel", entrance.channel()));
        String reused = application.materials().stream().filter(material -> material.reusedFrom() != null)
                .map(material -> material.name() + " < " + material.reusedFrom()).collect(Collectors.joining("\n"));
        if (!reused.isEmpty()) {
            details.put("reused", reused);
        }
        if (application.firstCaseNumber() != null && !application.firstCaseNumber().isBlank()) {
            details.put("firstCase", application.firstCaseNumber().strip());
        }
        return details;
    }
}
