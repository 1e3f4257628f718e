package org.daylight.cases.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.daylight.cases.CaseEventType;
import org.daylight.cases.delivery.DeliveryView;
import org.daylight.cases.delivery.DeliveryWay;
import org.daylight.cases.delivery.DeliveryWish;
import org.daylight.cases.entity.ApprovalCase;
import org.daylight.deadlines.CountdownKind;
import org.daylight.deadlines.Countdowns;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Problem;

/**
 * Results reach their applicants, each entered in the register; what is received is an event of the case and ends the limit of delivery.
 *
 * @article RES-04, RES-05 (004 art. 27), TIM-11 (004 art. 27)
 */
@ApplicationScoped
public class DeliveryActs {
    @Inject
    DeliveryRepository deliveries;
    @Inject
    CaseSteps steps;
    @Inject
    Countdowns countdowns;

    /** {@code delivery.too-late} (409) once it is delivered or on its way. */
    public void wish(ApprovalCase locked, DeliveryWish wish, String by, Instant at) {
        if (locked.deliveredAt() != null || deliveries.standing(locked.id()).isPresent()) {
            throw new Problem(Problem.Kind.CONFLICT, "delivery.too-late", "RES-05");
        }
        deliveries.wish(locked.id(), wish, by, at);
    }

    /** Handed out at the window to whoever showed the document. */
    public void atWindow(CaseAct act, String receiver, String number) {
        ApprovalCase approval = act.approval();
        requireAllHere(approval);
        boolean mandated = deliveries.hasMandate(approval.id(), number, LegalTime.dateOf(act.at()));
        boolean byAgent = DeliveryRules.entitled(approval, receiver, number, mandated) == DeliveryRules.Bearer.AGENT;
        record(act, DeliveryWay.WINDOW, receiver, number, byAgent, null, null, null, act.at());
        delivered(act, DeliveryWay.WINDOW, receiver, number);
    }

    /** {@code delivery.online-unasked} (409) where the applicant asked for paper. */
    public void online(CaseAct act, String receiver, String number, boolean byAgent) {
        ApprovalCase approval = act.approval();
        requireAllHere(approval);
        if (deliveries.wish(approval.id()).way() != DeliveryWay.ONLINE) {
            throw new Problem(Problem.Kind.CONFLICT, "delivery.online-unasked", "RES-05");
        }
        record(act, DeliveryWay.ONLINE, receiver, number, byAgent, null, null, null, act.at());
        delivered(act, DeliveryWay.ONLINE, receiver, number);
    }

    /** On its way to the address that the applicant gave; it is delivered when it arrives. */
    public void post(CaseAct act, String carrier, String tracking) {
        ApprovalCase approval = act.approval();
        requireAllHere(approval);
        DeliveryWish wish = deliveries.wish(approval.id());
        DeliveryRules.requireAddress(wish);
        record(act, DeliveryWay.MAIL, wish.receiver(), null, false, carrier.strip(), tracking.strip(), act.at(), null);
        Map<String, String> mail = Map.of("carrier", carrier.strip(), "tracking", tracking.strip());
        tell(act, CaseEventType.RESULT_POSTED, mail);
    }

    /** {@code delivery.not-posted} (409). */
    public void arrived(CaseAct act) {
        DeliveryRules.requireReady(act.approval());
        DeliveryView mail = DeliveryRules.requireOnItsWay(deliveries.standing(act.approval().id()).orElse(null));
        deliveries.received(mail.id(), act.at());
        delivered(act, DeliveryWay.MAIL, mail.receiver(), act.approval().applicantId());
    }

    /** The result is at the window again. */
    public void cameBack(CaseAct act, String why) {
        DeliveryView mail = DeliveryRules.requireOnItsWay(deliveries.standing(act.approval().id()).orElse(null));
        deliveries.returned(mail.id(), why.strip(), act.at());
        tell(act, CaseEventType.MAIL_RETURNED, Map.of("reason", why.strip()));
    }

    /** At the window, and all of it: what a joint case led to is never handed out in parts. */
    private void requireAllHere(ApprovalCase approval) {
        DeliveryRules.requireReady(approval);
        DeliveryRules.requireHere(deliveries.standing(approval.id()).isPresent());
        DeliveryRules.requireComplete(approval.isJoint() && deliveries.lacksCertificate(approval.id()));
    }

    private void tell(CaseAct act, CaseEventType type, Map<String, String> details) {
        steps.countAct(act);
        steps.complete(act, type, EventPayload.of(details), details);
    }

    private void record(CaseAct act, DeliveryWay way, String receiver, String number, boolean byAgent, String carrier, String tracking, Instant posted, Instant received) {
        deliveries.record(act.approval().id(), new DeliveryView(0, way, receiver, number, byAgent, carrier, tracking, posted, received, null, null, act.actor()));
    }

    private void delivered(CaseAct act, DeliveryWay way, String receiver, String number) {
        act.approval().deliver(act.at());
        countdowns.stop(act.approval().id(), CountdownKind.DELIVERY, 0, act.at());
        Map<String, String> details = new TreeMap<>(Map.of("way", way.name(), "receiver", receiver));
        if (number != null) {
            details.put("receiverId", number);
        }
        steps.complete(act, CaseEventType.DELIVERED, "{\"way\": \"" + way + "\"}", details);
    }
}
