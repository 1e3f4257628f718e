package org.daylight.orders;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.daylight.audit.Audited;
import org.daylight.audit.Subject;
import org.daylight.files.Files;
import org.daylight.files.StoredFile;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.kernel.WaitingMatter;
import org.daylight.orders.control.OrderReadingRepository;
import org.daylight.orders.control.OrderRepository;
import org.daylight.orders.control.OrderRow;
import org.daylight.orders.control.OrderRules;
import org.daylight.orders.control.OrderTelling;
import org.daylight.orders.control.OrderViewer;
import org.daylight.orders.control.OrderWriting;
import org.daylight.orders.control.PartRow;
import org.daylight.organisation.StaffDirectory;
import org.daylight.signals.Escalations;

/**
 * Door: a department receives its part of an order and answers it, with files; it sees its own part only. {@code staff.not-on-duty} (403), {@code order.unknown} (404) also for
 * another department's, {@code order.changed} (409), {@code order.ended}, {@code order.not-now} (422).
 *
 * @article DUB-01 (004 art. 31(3); 002 art. 20(5)), DUB-06 (001 sec. 3(2)1)
 */
@Stateless
@RolesAllowed({Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.DEPARTMENT_HEAD, Roles.DEPARTMENT_ADMINISTRATOR, Roles.CENTRE_MANAGER, Roles.SUPERVISOR,
        Roles.DEPARTMENT_SUPERVISOR, Roles.ADMINISTRATOR})
public class MyOrders {
    @Inject
    OrderReadingRepository reading;
    @Inject
    OrderRepository orders;
    @Inject
    OrderWriting writing;
    @Inject
    OrderTelling telling;
    @Inject
    Escalations escalations;
    @Inject
    Files files;
    @Inject
    StaffDirectory staff;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /**
     * Parts of the caller's department, what waits for an answer first, by day. Sortable: {@code number}, {@code dueOn}, {@code state}, {@code kind}; {@code page.unsortable} (400).
     *
     * @param waiting null: all; true: an answer is owed
     */
    public Page<PartLine> find(Boolean waiting, String text, PageRequest page) {
        return reading.parts(own(), waiting, text, LegalTime.today(clock), page);
    }

    /** What the caller may receive or answer, by its day. @param most how many are shown */
    @RolesAllowed({Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.DEPARTMENT_HEAD, Roles.DEPARTMENT_ADMINISTRATOR, Roles.CENTRE_MANAGER})
    public Page<WaitingMatter> waiting(int most) {
        return reading.owed(own(), Stream.of(Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.DEPARTMENT_HEAD, Roles.CENTRE_MANAGER)
                .anyMatch(session::isCallerInRole), most);
    }

    /** The order with the part of the caller's department. */
    public OrderView one(long orderId) {
        return reading.one(orderId, own(), LegalTime.today(clock), escalations).orElseThrow(OrderRules::unknown);
    }

    /** Afterwards the department has the order. */
    @Audited
    @RolesAllowed({Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.DEPARTMENT_HEAD, Roles.DEPARTMENT_ADMINISTRATOR, Roles.CENTRE_MANAGER})
    public void receive(@Subject long partId, int version) {
        OrderRow order = order(partId);
        PartRow part = mine(order, partId, version);
        OrderRules.requireState(part.state(), PartState.ISSUED);
        orders.received(partId, clock.instant(), caller());
        done(order, part, OrderStep.RECEIVED, clock.instant(), null);
    }

    /**
     * Afterwards the answer waits to be re-checked and nothing follows from silence any more. Answered late it stays late. {@code input.missing}, {@code input.too-long},
     * {@code order.files} (400), {@code file.unknown} (404).
     *
     * @param sha256 of stored files, 10 at most
     */
    @Audited
    @RolesAllowed({Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.DEPARTMENT_HEAD, Roles.CENTRE_MANAGER})
    public void answer(@Subject long partId, int version, String text, List<String> sha256) {
        OrderRow order = order(partId);
        PartRow part = mine(order, partId, version);
        OrderRules.requireState(part.state(), PartState.RECEIVED, PartState.RETURNED);
        String words = OrderRules.text("answer", text, 4_000);
        Instant now = clock.instant();
        orders.answered(part.roundId(), words, now, caller());
        OrderRules.files(sha256).forEach(hash -> orders.file(part.roundId(), files.known(hash)));
        orders.state(partId, PartState.ANSWERED);
        writing.stop(part, "ORDER_ANSWERED");
        telling.answered(order, part, orders.issuer(order.id()));
        done(order, part, OrderStep.ANSWERED, now, null);
    }

    /** A file of an answer, about to be opened: by the department that gave it and whoever supervises it; {@code file.unknown} (404). */
    @Audited
    public StoredFile open(@Subject long orderId, String sha256) {
        String scope = OrderViewer.of(session, staff).scope();
        return reading.one(orderId, scope, LegalTime.today(clock), escalations).stream().flatMap(order -> order.parts().stream()).flatMap(part -> part.rounds().stream())
                .flatMap(round -> round.files().stream()).filter(file -> file.sha256().equals(sha256)).findFirst().map(file -> named(file))
                .orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "file.unknown", "FLW-18"));
    }

    private StoredFile named(OrderView.File file) {
        StoredFile stored = files.known(file.sha256());
        return new StoredFile(stored.sha256(), file.name(), stored.mediaType(), stored.size());
    }

    /** Writes the bytes of what {@link #open} gave. */
    public void write(long orderId, String sha256, OutputStream to) {
        files.write(open(orderId, sha256).sha256(), to);
    }

    private void done(OrderRow order, PartRow part, OrderStep step, Instant at, String note) {
        orders.event(order.id(), order.taskId(), part.id(), step, at, caller(), note);
        orders.touched(order.id());
    }

    private OrderRow order(long partId) {
        return OrderRules.open(orders.orderOf(partId).flatMap(orders::locked));
    }

    private PartRow mine(OrderRow order, long partId, int version) {
        String own = own();
        PartRow part = orders.parts(order.id()).stream().filter(one -> one.id() == partId && one.departmentCode().equals(own)).findFirst().orElseThrow(OrderRules::unknown);
        OrderRules.requireCurrent(part.version(), version);
        return part;
    }

    private String own() {
        return staff.onDuty(caller()).departmentCode();
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
