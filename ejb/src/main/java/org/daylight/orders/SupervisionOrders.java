package org.daylight.orders;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.daylight.audit.Audited;
import org.daylight.audit.Subject;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.kernel.WaitingMatter;
import org.daylight.orders.control.HigherTaskRepository;
import org.daylight.orders.control.OrderReadingRepository;
import org.daylight.orders.control.OrderRepository;
import org.daylight.orders.control.OrderRow;
import org.daylight.orders.control.OrderRules;
import org.daylight.orders.control.OrderViewer;
import org.daylight.orders.control.OrderWriting;
import org.daylight.orders.control.PartRow;
import org.daylight.organisation.StaffDirectory;
import org.daylight.signals.Escalations;
import org.daylight.signals.FunctionalRoles;
import org.daylight.signals.SignalFilter;
import org.daylight.signals.SignalState;
import org.daylight.signals.SignalView;
import org.daylight.signals.Signals;

/**
 * Door: supervisors issue orders, re-check answers and close them. The district's supervisors and the centre act on other departments than their own, an internal supervisor on
 * the own one only, nobody on a case in which they took part: {@code signal.own-department}, {@code signal.other-department}, {@code signal.took-part} (403).
 * {@code staff.not-on-duty} (403), {@code order.unknown} (404), {@code order.changed} (409) where somebody acted since the person looked, {@code order.ended} (422).
 *
 * <p>Example: an order with five working days, issued on Wednesday 2026-09-30, is to be answered by Tuesday 2026-10-13; unanswered, the step of the profile's ladder that starts
 * from it follows after that day.
 *
 * @article DUB-01 (004 art. 31(3); 002 art. 20(5)), DUB-05 (001 sec. 3(3)), DUB-06 (001 sec. 3(2)1), SIG-05 (004 art. 31(3)), MON-15 (002 art. 20(5)), MON-21 (002 art. 24(1)), AUT-14
 */
@Stateless
@RolesAllowed({Roles.SUPERVISOR, Roles.CENTRE_MANAGER, Roles.DEPARTMENT_SUPERVISOR, Roles.ADMINISTRATOR})
public class SupervisionOrders {
    /** Codes of signals that propose an order; any other one is an alarm that was passed on to orders. */
    public static final List<String> PROPOSALS = List.of("ORDER", "REGISTERED_ORDER");

    @Inject
    OrderReadingRepository reading;
    @Inject
    OrderRepository orders;
    @Inject
    OrderWriting writing;
    @Inject
    HigherTaskRepository tasks;
    @Inject
    Signals signals;
    @Inject
    FunctionalRoles roles;
    @Inject
    Escalations escalations;
    @Inject
    StaffDirectory staff;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /** The newest first. Sortable: {@code number}, {@code dueOn}, {@code issuedAt}, {@code kind}, {@code state}; {@code page.unsortable} (400). */
    public Page<OrderLine> find(OrderFilter filter, PageRequest page) {
        return reading.page(filter, viewer().scope(), LegalTime.today(clock), page);
    }

    public OrderView one(long id) {
        return reading.one(id, viewer().scope(), LegalTime.today(clock), escalations).orElseThrow(OrderRules::unknown);
    }

    /** Open signals that propose an order, the newest first; problems as {@link Signals#find}. */
    public Page<SignalView> wanted(PageRequest page) {
        return signals.find(new SignalFilter(PROPOSALS, null, SignalState.OPEN, viewer().scope(), null, null, null, null, null), page);
    }

    /** Answers that the caller may re-check, the oldest first. @param most how many are shown */
    @RolesAllowed({Roles.SUPERVISOR, Roles.CENTRE_MANAGER, Roles.DEPARTMENT_SUPERVISOR})
    public Page<WaitingMatter> waiting(int most) {
        return reading.toCheck(roles.impartial(session), most);
    }

    /** {@code signal.unknown} (404), also for one that neither proposes an order nor was passed on to orders. */
    public SignalView wanted(long signalId) {
        SignalView signal = signals.byId(signalId);
        boolean seen = viewer().wide() || signal.departmentCode().equals(viewer().departmentCode());
        if (!seen || !OrderRules.wantsAnOrder(signal) && !orders.isPassedOn(signalId)) {
            throw unknown();
        }
        return signal;
    }

    private static Problem unknown() {
        return new Problem(Problem.Kind.NOT_FOUND, "signal.unknown", "SIG-38");
    }

    /** Tasks of the higher platform, those that wait first, then the newest. */
    @RolesAllowed({Roles.SUPERVISOR, Roles.CENTRE_MANAGER, Roles.ADMINISTRATOR})
    public Page<TaskLine> tasks(PageRequest page) {
        return tasks.page(page);
    }

    /** {@code order.unknown} (404). */
    @RolesAllowed({Roles.SUPERVISOR, Roles.CENTRE_MANAGER, Roles.ADMINISTRATOR})
    public TaskLine task(long id) {
        return tasks.one(id).orElseThrow(OrderRules::unknown);
    }

    /**
     * Afterwards each department owes its answer by its day; the signal on which the order rests is confirmed, an alarm that was passed on to orders is settled as passed on,
     * the task passed on. An order rests on a signal once, unless it was withdrawn. {@code input.missing}, {@code input.too-long},
     * {@code input.unreadable}, {@code order.days} (400), {@code signal.own-department}, {@code signal.other-department}, {@code signal.took-part} (403), {@code department.unknown},
     * {@code case.unknown}, {@code signal.unknown} (404), {@code signal.settled}, {@code order.exists} (409), {@code order.kind}, {@code order.parts},
     * {@code order.criticised} (422).
     *
     * @return id of the order
     */
    @Audited
    @RolesAllowed({Roles.SUPERVISOR, Roles.CENTRE_MANAGER, Roles.DEPARTMENT_SUPERVISOR})
    public long issue(IssueOrder command) {
        IssueOrder order = OrderRules.checked(command);
        order.parts().forEach(part -> staff.department(part.departmentCode()));
        if (order.criticisedOn() != null) {
            OrderRules.require(!order.criticisedOn().isAfter(LegalTime.today(clock)), "order.criticised", "DUB-05");
        }
        if (order.signalId() != null) {
            SignalView signal = wanted(order.signalId());
            roles.requireImpartial(session, signal.departmentCode(), signal.caseId());
        }
        if (order.taskId() != null) {
            passOn(order.taskId());
        }
        return writing.issue(order, viewer(), session);
    }

    /** Tasks of the district are not passed on by a department's own supervisor. */
    private void passOn(long taskId) {
        if (!viewer().wide()) {
            throw OrderRules.unknown();
        }
        task(taskId);
    }

    /**
     * Afterwards the signal needs no order; {@code order.reason-missing} (422), {@code signal.settled} (409), and as {@link #issue}. {@code signal.unknown} (404) also for an
     * alarm that was passed on: it is dismissed where it was raised.
     */
    @Audited
    @RolesAllowed({Roles.SUPERVISOR, Roles.CENTRE_MANAGER, Roles.DEPARTMENT_SUPERVISOR})
    public void waive(@Subject long signalId, String reason) {
        SignalView signal = wanted(signalId);
        if (!OrderRules.wantsAnOrder(signal)) {
            throw unknown();
        }
        roles.requireImpartial(session, signal.departmentCode(), signal.caseId());
        signals.settle(signalId, SignalState.DISMISSED, caller(), OrderRules.reason(reason));
    }

    /**
     * Afterwards the answer is accepted, sent back with a new limit, or the rectification is poor, which raises a lead for the accountability of the principal. A rectification
     * that is not answered in time may be called poor too. {@code order.reason-missing} (422) where it is not accepted and no reason is given, {@code order.days} (400),
     * {@code order.not-now}, {@code order.kind} (422), {@code order.own-answer} (403) for whoever answered.
     *
     * @param version of the part
     * @param days    of a returned answer: working days to answer again, 1 to 60; null: as at first by the profile
     */
    @Audited
    @RolesAllowed({Roles.SUPERVISOR, Roles.CENTRE_MANAGER, Roles.DEPARTMENT_SUPERVISOR})
    public void check(@Subject long partId, int version, OrderVerdict verdict, String opinion, Integer days) {
        OrderRow order = OrderRules.open(orders.orderOf(partId).flatMap(orders::locked));
        PartRow part = part(order, partId, version);
        roles.requireImpartial(session, part.departmentCode(), order.caseId());
        OrderRules.requireVerdict(verdict, order.kind(), part.state(), LegalTime.today(clock).isAfter(part.dueOn()));
        requireOther(part);
        String words = verdict == OrderVerdict.ACCEPTED && (opinion == null || opinion.isBlank()) ? null : OrderRules.reason(opinion);
        Instant now = clock.instant();
        orders.checked(part.roundId(), verdict, words, now, caller());
        follow(order, part, verdict, words, OrderRules.days(days), now);
        orders.event(order.id(), order.taskId(), part.id(), OrderStep.valueOf(verdict.name()), now, caller(), words);
        orders.touched(order.id());
    }

    private void follow(OrderRow order, PartRow part, OrderVerdict verdict, String words, Integer days, Instant now) {
        orders.state(part.id(), PartState.valueOf(verdict.name()));
        switch (verdict) {
            case ACCEPTED -> writing.stop(part, "ANSWER_ACCEPTED");
            case RETURNED -> writing.ask(order, part.id(), part.departmentCode(), part.round() + 1, days, now);
            case POOR -> {
                writing.stop(part, "RECTIFICATION_POOR");
                writing.tellPoor(order, part, words, caller());
            }
            default -> throw new IllegalStateException(verdict.name());
        }
    }

    private void requireOther(PartRow part) {
        if (caller().equals(part.answeredBy())) {
            throw new Problem(Problem.Kind.FORBIDDEN, "order.own-answer", "AUT-14");
        }
    }

    private static PartRow partOf(List<PartRow> parts, long id) {
        return parts.stream().filter(part -> part.id() == id).findFirst().orElseThrow(OrderRules::unknown);
    }

    private PartRow part(OrderRow order, long partId, int version) {
        PartRow part = partOf(orders.parts(order.id()), partId);
        OrderRules.requireCurrent(part.version(), version);
        return part;
    }

    /** Afterwards the order is done; {@code order.parts-open} (422) while a part is neither accepted nor poor; {@code input.missing}, {@code input.too-long} (400). */
    @Audited
    @RolesAllowed({Roles.SUPERVISOR, Roles.CENTRE_MANAGER, Roles.DEPARTMENT_SUPERVISOR})
    public void close(@Subject long id, int version, String result) {
        OrderRow order = mine(id, version);
        OrderRules.requireAllChecked(orders.parts(id).stream().map(PartRow::state).toList());
        end(order, OrderState.CLOSED, OrderStep.CLOSED, OrderRules.text("result", result, 4_000));
    }

    /** Afterwards nobody owes an answer to it any more; {@code order.reason-missing} (422). What it rested on may be ordered anew. */
    @Audited
    @RolesAllowed({Roles.SUPERVISOR, Roles.CENTRE_MANAGER, Roles.DEPARTMENT_SUPERVISOR})
    public void withdraw(@Subject long id, int version, String reason) {
        OrderRow order = mine(id, version);
        String words = OrderRules.reason(reason);
        for (PartRow part : orders.parts(id)) {
            writing.stop(part, "ORDER_WITHDRAWN");
            orders.state(part.id(), PartState.WITHDRAWN);
        }
        end(order, OrderState.WITHDRAWN, OrderStep.WITHDRAWN, words);
    }

    private void end(OrderRow order, OrderState state, OrderStep step, String words) {
        Instant now = clock.instant();
        orders.touched(order.id());
        orders.end(order.id(), state, words, now, caller());
        orders.event(order.id(), order.taskId(), null, step, now, caller(), words);
    }

    /** An open order on whose departments the caller may act. */
    private OrderRow mine(long id, int version) {
        OrderRow order = OrderRules.open(orders.locked(id));
        orders.parts(id).forEach(part -> roles.requireImpartial(session, part.departmentCode(), order.caseId()));
        OrderRules.requireCurrent(order.version(), version);
        return order;
    }

    private OrderViewer viewer() {
        return OrderViewer.of(session, staff);
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
