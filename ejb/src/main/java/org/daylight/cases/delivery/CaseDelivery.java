package org.daylight.cases.delivery;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.daylight.audit.Audited;
import org.daylight.cases.CaseStep;
import org.daylight.cases.StepCommand;
import org.daylight.cases.control.CaseAct;
import org.daylight.cases.control.CaseSteps;
import org.daylight.cases.control.DeliveryActs;
import org.daylight.cases.control.DeliveryRepository;
import org.daylight.cases.control.DeliveryRules;
import org.daylight.kernel.IdentityDocument;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.organisation.StaffDirectory;

/**
 * Door: the window hands out what was granted, or posts it, and keeps the register (送达登记). Problems as the steps of a case, {@code delivery.not-ready},
 * {@code delivery.done}, {@code delivery.on-its-way} (409). What a case led to leaves at once, by whichever way: {@code delivery.not-all-there} (422) while a
 * certificate of a joint case is missing.
 *
 * @article RES-03 (000 art. 10(5)), RES-04, RES-05 (004 art. 27), RES-06 (001 二), RES-07 (003 art. 10), TIM-11 (004 art. 27)
 */
@Stateless
@RolesAllowed(Roles.WINDOW_CLERK)
public class CaseDelivery {
    private static final int MOST_AT_ONCE = 50;

    @Inject
    DeliveryRepository deliveries;
    @Inject
    DeliveryActs acts;
    @Inject
    CaseSteps steps;
    @Inject
    StaffDirectory staff;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /**
     * Granted and not with their applicants, of the caller's department, by due day. Sortable: {@code caseNumber}, {@code dueAt}, {@code decidedAt}, {@code applicantName};
     * {@code page.unsortable} (400).
     *
     * @param way null: any
     */
    public Page<DeliveryLine> waiting(String text, DeliveryWay way, PageRequest page) {
        return deliveries.waiting(department(), text, way, page);
    }

    /** Of these cases what waits, by due day; what does not wait in the caller's department is left out. */
    public List<DeliveryLine> chosen(List<String> caseNumbers) {
        return caseNumbers.isEmpty() ? List.of() : deliveries.chosen(department(), caseNumbers.subList(0, Math.min(MOST_AT_ONCE, caseNumbers.size())));
    }

    /** What is known of the delivery of one of these cases. */
    public record Standing(DeliveryWish wish, List<DeliveryView> register) {
    }

    /** {@code case.unknown} (404) for what does not wait in the caller's department. */
    public Standing of(String caseNumber) {
        long id = deliveries.caseOf(department(), caseNumber).orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "case.unknown", "ACC-13"));
        return new Standing(deliveries.wish(id), deliveries.register(id));
    }

    /**
     * Handed over at the window to the applicant or an agent, whose document the clerk has looked at. {@code identity.rejected} (422), {@code delivery.not-entitled} (422).
     */
    @Audited
    public void collect(StepCommand command, String receiver, String receiverNumber) {
        hand(command, receiver, number(receiverNumber));
    }

    /**
     * All that waits for one applicant in the department, handed over at once (统一送达); all or nothing.
     *
     * @param commands one for each case, 50 at most; {@code delivery.too-many} (413)
     */
    @Audited
    public void collectTogether(List<StepCommand> commands, String receiver, String receiverNumber) {
        if (commands.isEmpty() || commands.size() > MOST_AT_ONCE) {
            throw new Problem(Problem.Kind.TOO_LARGE, "delivery.too-many", "RES-07", MOST_AT_ONCE);
        }
        String number = number(receiverNumber);
        commands.forEach(command -> hand(command, receiver, number));
    }

    private void hand(StepCommand command, String receiver, String number) {
        DeliveryRules.requireReceiver(receiver);
        acts.atWindow(begin(command), receiver.strip(), number);
    }

    /** Handed to the carrier, to the address that the applicant gave; {@code delivery.no-address}, {@code delivery.carrier}, {@code delivery.tracking} (422). */
    @Audited
    public void post(StepCommand command, String carrier, String tracking) {
        DeliveryRules.requirePosted(carrier, tracking);
        acts.post(begin(command), carrier, tracking);
    }

    /** The carrier says that it arrived; {@code delivery.not-posted} (409). */
    @Audited
    public void arrived(StepCommand command) {
        acts.arrived(begin(command));
    }

    /** It came back undelivered and waits at the window again; {@code delivery.not-posted} (409), {@code delivery.why-returned} (422). */
    @Audited
    public void cameBack(StepCommand command, String why) {
        DeliveryRules.requireReason(why);
        acts.cameBack(begin(command), why);
    }

    private CaseAct begin(StepCommand command) {
        return steps.begin(command, CaseStep.DELIVER, caller());
    }

    private String number(String typed) {
        if (typed == null || typed.isBlank() || typed.length() > DeliveryRules.NUMBER) {
            throw new Problem(Problem.Kind.REFUSED, "delivery.document", "RES-04");
        }
        return IdentityDocument.recognised("receiverNumber", typed, LegalTime.today(clock)).number();
    }

    private String department() {
        return staff.onDuty(caller()).departmentCode();
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
