package org.daylight.orders.control;

import jakarta.ejb.SessionContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.daylight.calendar.CalendarInForce;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Problem;
import org.daylight.orders.IssueOrder;
import org.daylight.orders.OrderStep;
import org.daylight.profiles.ProfileContent;
import org.daylight.profiles.Supervision;
import org.daylight.profiles.SupervisionProfiles;
import org.daylight.signals.Escalations;
import org.daylight.signals.FunctionalRoles;
import org.daylight.signals.RaiseSignal;
import org.daylight.signals.SignalState;
import org.daylight.signals.SignalView;
import org.daylight.signals.Signals;

/** What an order sets going: limits, escalations, signals. */
@ApplicationScoped
public class OrderWriting {
    private static final String POOR = "DUB-05";

    @Inject
    OrderRepository orders;
    @Inject
    OrderTelling telling;
    @Inject
    SupervisionProfiles profiles;
    @Inject
    Signals signals;
    @Inject
    FunctionalRoles roles;
    @Inject
    Escalations escalations;
    @Inject
    CalendarInForce calendar;
    @Inject
    Clock clock;

    /** @return id of the order */
    public long issue(IssueOrder order, OrderViewer by, SessionContext session) {
        SignalView signal = order.signalId() == null ? null : open(order.signalId());
        OrderCase about = about(order, signal);
        Instant now = clock.instant();
        long profile = profile(signal, about);
        OrderRow row = add(order, profile, about, now, by);
        for (IssueOrder.Part part : order.parts()) {
            roles.requireImpartial(session, part.departmentCode(), row.caseId());
            ask(row, orders.part(row.id(), part), part.departmentCode(), 1, part.days(), now);
        }
        if (signal != null && signal.state() == SignalState.OPEN) {
            signals.settle(signal.id(), OrderRules.wantsAnOrder(signal) ? SignalState.CONFIRMED : SignalState.PASSED_ON, by.username(), row.number());
        }
        orders.event(row.id(), row.taskId(), null, OrderStep.ISSUED, now, by.username(), null);
        orders.touched(row.id());
        return row.id();
    }

    /** Open, or settled by an order that was withdrawn since. */
    private SignalView open(long id) {
        SignalView signal = signals.byId(id);
        if (signal.state() != SignalState.OPEN && !orders.isWithdrawn(id)) {
            throw new Problem(Problem.Kind.CONFLICT, "signal.settled", "SIG-05");
        }
        return signal;
    }

    /** Null: no case. */
    private OrderCase about(IssueOrder order, SignalView signal) {
        String number = order.caseNumber() == null && signal != null ? signal.caseNumber() : order.caseNumber();
        if (number == null) {
            return null;
        }
        return orders.aCase(number).orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "case.unknown", null));
    }

    private long profile(SignalView signal, OrderCase about) {
        if (signal != null) {
            return signal.profileVersionId();
        }
        return about != null && about.profileVersionId() != null ? about.profileVersionId() : profiles.inForce(null, LegalTime.today(clock)).id();
    }

    private OrderRow add(IssueOrder order, long profile, OrderCase about, Instant now, OrderViewer by) {
        String number = orders.nextNumber(LegalTime.dateOf(now));
        long id = orders.add(number, order, profile, about, now, by.username(), by.departmentCode())
                .orElseThrow(() -> new Problem(Problem.Kind.CONFLICT, "order.exists", "SIG-05"));
        return orders.locked(id).orElseThrow();
    }

    /** Afterwards the department owes an answer by a day, and silence is followed by what the ladder says. */
    public void ask(OrderRow order, long partId, String department, int round, Integer given, Instant now) {
        String signal = OrderRules.signalOf(order.kind());
        int days = OrderRules.daysFor(given, signal, profiles.version(order.profileVersionId()).content());
        LocalDate today = LegalTime.dateOf(now);
        LocalDate dueOn = OrderRules.dueOn(today, days, calendar.current());
        long id = orders.round(partId, round, now, today, days, dueOn);
        telling.asked(order, department, id, round, dueOn);
        escalations.beginWithin(new Escalations.Origin(Escalations.From.ORDER, id, signal, order.profileVersionId(), order.caseId(), department, null), now, days);
    }

    public void stop(PartRow part, String because) {
        escalations.stop(Escalations.From.ORDER, part.roundId(), because);
    }

    /** Afterwards there is a lead for the accountability of the department's principal, where the profile has a rule for it. */
    public void tellPoor(OrderRow order, PartRow part, String opinion, String by) {
        ProfileContent content = profiles.version(order.profileVersionId()).content();
        Optional<Supervision.Rule> rule = content.rules().stream().filter(one -> POOR.equals(one.requirement())).findFirst();
        rule.ifPresent(found -> signals.raise(new RaiseSignal(order.profileVersionId(), found.code(), "order-part:" + part.id(), order.caseId(), part.departmentCode(), null,
                order.itemVersionId(), clock.instant(), by, Map.of("order", order.number(), "text", opinion, "rounds", String.valueOf(part.round())), order.signalId())));
    }

    /** Open demands are due as the calendar of today counts. */
    public void recount() {
        orders.open().forEach(open -> orders.due(open, OrderRules.dueOn(open.askedOn(), open.days(), calendar.current())));
        orders.moved();
    }

    /** Who owes an answer by the next working day is told, but for demands of today. */
    public void remind() {
        LocalDate today = LegalTime.today(clock);
        orders.dueOn(OrderRules.dueOn(today, 1, calendar.current()), today).forEach(telling::due);
    }
}
