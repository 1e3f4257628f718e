package org.daylight.cases.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.daylight.cases.CaseEventType;
import org.daylight.cases.entity.ApprovalCase;
import org.daylight.cases.intake.NonAcceptanceGround;
import org.daylight.cases.intake.RefuseAcceptance;
import org.daylight.deadlines.Countdowns;
import org.daylight.items.ItemCatalogue;

/**
 * The end of an application that is not accepted, with its ground; what was complete and yet refused is marked for supervision.
 *
 * @article ACC-09 (004 art. 21; 000 art. 20(5)), ACC-10 (000 art. 18(1), 20(1))
 */
@ApplicationScoped
public class NonAcceptance {
    @Inject
    Countdowns countdowns;
    @Inject
    MaterialRepository materials;
    @Inject
    ItemCatalogue items;
    @Inject
    CaseSteps steps;

    /** The ground of a refusal that names none: the conditions of acceptance are not met. */
    public void refuse(CaseAct act) {
        refuse(act, NonAcceptanceGround.CONDITION_NOT_MET, null);
    }

    public void refuse(CaseAct act, RefuseAcceptance command) {
        refuse(act, command.ground(), command.competent());
    }

    private void refuse(CaseAct act, NonAcceptanceGround ground, String competent) {
        ApprovalCase approval = act.approval();
        Map<String, String> details = new HashMap<>(Map.of("ground", ground.name()));
        if (ground == NonAcceptanceGround.NOT_COMPETENT) {
            details.put("competent", competent.strip());
        }
        if (AcceptanceRules.isToBeVerified(ground, AcceptanceRules.missing(items.content(approval.itemVersionId()).materials(), materials.of(approval.id())))) {
            details.put("verify", "true");
        }
        countdowns.stop(approval.id(), act.at());
        approval.notAccept(act.actor(), act.at());
        steps.complete(act, CaseEventType.NOT_ACCEPTED, EventPayload.of(details), details);
    }
}
