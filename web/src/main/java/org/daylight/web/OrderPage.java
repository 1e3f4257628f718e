package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.daylight.orders.IssueOrder;
import org.daylight.orders.OrderKind;
import org.daylight.orders.OrderVerdict;
import org.daylight.orders.OrderView;
import org.daylight.orders.SupervisionOrders;
import org.daylight.orders.TaskLine;
import org.daylight.organisation.DepartmentView;
import org.daylight.signals.SignalView;

/**
 * An order with its parts, or, where the address names none, the form by which one is issued: from a signal, a task, a case, or freely.
 *
 * @article DUB-01 (004 art. 31(3); 002 art. 20(5)), DUB-05 (001 sec. 3(3)), DUB-06 (001 sec. 3(2)1)
 */
@Named
@ViewScoped
public class OrderPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    SupervisionOrders orders;
    @Inject
    Posts posts;
    @Inject
    Language language;

    private final Fields form = Fields.empty();
    private final ArrayList<String> departments = new ArrayList<>();
    private Fields asked;
    private transient OrderView chosen;
    private transient SignalView signal;
    private transient TaskLine task;

    @PostConstruct
    void open() {
        asked = Fields.asked();
        if (getChosen() != null) {
            form.with("version", chosen.line().version());
            chosen.parts().forEach(part -> form.with("version" + part.id(), part.version()));
        } else if (asked.id("signal") != null) {
            signal();
        } else if (asked.id("task") != null) {
            task();
        } else {
            form.with("kind", OrderKind.ORDINARY).with("case", asked.text("case")).with("title", asked.text("title"));
            departments.addAll(known(asked.text("department")));
        }
    }

    private void signal() {
        signal = orders.wanted(asked.id("signal"));
        boolean registered = signal.shown().code().equals("REGISTERED_ORDER");
        form.with("kind", registered ? OrderKind.REGISTERED : OrderKind.ORDINARY).with("case", signal.caseNumber())
                .with("basis", signal.step() == null ? signal.rule().article() : signal.step().article()).with("title", signal.rule() == null ? null : signal.rule().textZh());
        departments.add(signal.departmentCode());
    }

    private List<String> known(String code) {
        return posts.getDepartments().stream().map(DepartmentView::code).filter(one -> one.equals(code)).toList();
    }

    private void task() {
        task = orders.task(asked.id("task"));
        form.with("kind", OrderKind.HIGHER).with("case", task.caseNumber()).with("title", task.title()).with("demand", task.demand()).with("basis", task.basis());
    }

    /** Null: an order is to be issued. */
    public OrderView getChosen() {
        if (chosen == null && asked.id("id") != null) {
            chosen = orders.one(asked.id("id"));
        }
        return chosen;
    }

    /** On which the order will rest; null: on none. */
    public SignalView getSignal() {
        if (signal == null && asked.id("signal") != null) {
            signal = orders.wanted(asked.id("signal"));
        }
        return signal;
    }

    /** Whether the signal itself proposes an order, which may be dismissed here. */
    public boolean isProposed() {
        return getSignal() != null && SupervisionOrders.PROPOSALS.contains(signal.shown().code());
    }

    public TaskLine getTask() {
        if (task == null && asked.id("task") != null) {
            task = orders.task(asked.id("task"));
        }
        return task;
    }

    public String issue() {
        List<IssueOrder.Part> parts = departments.stream().map(code -> new IssueOrder.Part(code, form.text("demand" + code), form.number("days" + code))).toList();
        long id = orders.issue(new IssueOrder(form.constant("kind", OrderKind.class), form.text("title"), form.text("demand"), form.text("basis"), asked.id("signal"),
                asked.id("task"), form.text("case"), form.day("criticisedOn"), parts));
        return posts.done("/supervision/order?id=" + id, "orders.issued");
    }

    public String waive() {
        orders.waive(asked.id("signal"), form.text("waiver"));
        return posts.done("/supervision/orders?show=signals", "orders.waived");
    }

    public String check(long partId, String verdict) {
        orders.check(partId, form.number("version" + partId), OrderVerdict.valueOf(verdict), form.text("opinion" + partId), form.number("days" + partId));
        return here("orders.checked");
    }

    public String close() {
        orders.close(asked.id("id"), form.number("version"), form.text("result"));
        return here("orders.closed");
    }

    public String withdraw() {
        orders.withdraw(asked.id("id"), form.number("version"), form.text("reason"));
        return here("orders.withdrawn");
    }

    private String here(String message) {
        return posts.done("/supervision/order?id=" + asked.id("id"), message);
    }

    /** Kinds that may be chosen freely. */
    public OrderKind[] getKinds() {
        return getSignal() != null || getTask() != null ? new OrderKind[] {form.constant("kind", OrderKind.class)} : new OrderKind[] {OrderKind.ORDINARY, OrderKind.RECTIFICATION};
    }

    /** Departments that were not chosen and whose code or name holds the words: code, blank, name. */
    public List<String> complete(String words) {
        return posts.getDepartments().stream().filter(one -> !departments.contains(one.code())).map(this::label)
                .filter(label -> label.toLowerCase(Locale.ROOT).contains(words.strip().toLowerCase(Locale.ROOT))).toList();
    }

    private String label(DepartmentView department) {
        return department.code() + " " + language.pick(department.nameZh(), department.nameEn());
    }

    /** The department that was found joins the others; where there are as many as an order may have, the page says so. */
    public void add() {
        String chosen = form.text("department");
        form.with("department", null);
        if (departments.size() >= IssueOrder.MOST_PARTS) {
            FacesContext.getCurrentInstance().addMessage(null,
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, language.say("orders.departments.most", IssueOrder.MOST_PARTS), null));
        } else {
            posts.getDepartments().stream().filter(one -> label(one).equals(chosen) && !departments.contains(one.code())).map(DepartmentView::code).forEach(departments::add);
        }
    }

    public void remove(String code) {
        departments.remove(code);
        form.with("days" + code, null).with("demand" + code, null);
    }

    /** In the order in which they were chosen. */
    public List<DepartmentView> getDepartments() {
        return departments.stream().flatMap(code -> posts.getDepartments().stream().filter(one -> one.code().equals(code))).toList();
    }

    public int getMost() {
        return IssueOrder.MOST_PARTS;
    }

    /** Whether an order is issued or acted on here by the person, who does not only look on. */
    public boolean isActing() {
        return posts.isInspector() || posts.isInternal();
    }

    public Map<String, String> getForm() {
        return form.values();
    }
}
