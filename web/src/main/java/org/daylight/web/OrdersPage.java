package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.daylight.orders.OrderFilter;
import org.daylight.orders.OrderKind;
import org.daylight.orders.OrderLine;
import org.daylight.orders.OrderState;
import org.daylight.orders.SupervisionOrders;
import org.daylight.orders.TaskLine;
import org.daylight.signals.SignalView;

/**
 * Orders; signals that propose one; tasks of the higher platform.
 *
 * @article DUB-01 (004 art. 31(3); 002 art. 20(5)), SIG-05 (004 art. 31(3)), MON-15 (002 art. 20(5)), MON-21 (002 art. 24(1))
 */
@Named
@ViewScoped
public class OrdersPage extends PostPage<OrderLine> {

    private static final long serialVersionUID = 1L;

    @Inject
    SupervisionOrders orders;

    private LazyRows<SignalView> signals;
    private LazyRows<TaskLine> tasks;

    @PostConstruct
    void open() {
        asked = Fields.asked();
        rows = new LazyRows<>(page -> orders.find(filter(asked), page));
        signals = new LazyRows<>(orders::wanted);
        tasks = new LazyRows<>(orders::tasks);
    }

    static OrderFilter filter(Fields asked) {
        return new OrderFilter(asked.constant("kind", OrderKind.class), asked.constant("state", OrderState.class), asked.text("department"), asked.truth("late"),
                asked.text("text"));
    }

    /** {@code orders}, {@code signals} or {@code tasks}. */
    public String getShow() {
        String show = asked.text("show");
        return "signals".equals(show) || "tasks".equals(show) ? show : "orders";
    }

    public LazyRows<SignalView> getSignals() {
        return signals;
    }

    public LazyRows<TaskLine> getTasks() {
        return tasks;
    }

    public OrderKind[] getKinds() {
        return OrderKind.values();
    }

    public OrderState[] getStates() {
        return OrderState.values();
    }

    @Override
    public String getQuery() {
        return asked.query("kind", "state", "department", "late", "text");
    }
}
