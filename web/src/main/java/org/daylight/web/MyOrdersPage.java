package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.daylight.orders.MyOrders;
import org.daylight.orders.OrderView;
import org.daylight.orders.PartLine;

/**
 * What supervisors ordered the department to do: to receive and to answer.
 *
 * @article DUB-01 (004 art. 31(3); 002 art. 20(5)), DUB-06 (001 sec. 3(2)1)
 */
@Named
@ViewScoped
public class MyOrdersPage extends PostPage<PartLine> {

    private static final long serialVersionUID = 1L;

    @Inject
    MyOrders orders;
    @Inject
    BroughtFiles brought;
    @Inject
    Posts posts;

    private transient OrderView chosen;

    @PostConstruct
    void open() {
        asked = Fields.asked();
        rows = new LazyRows<>(page -> orders.find(asked.truth("waiting"), asked.text("text"), page));
        if (getChosen() != null) {
            form.with("version", getPart().version()).with("part", getPart().id());
        }
    }

    /** The order that the address names; null where it names none. */
    public OrderView getChosen() {
        if (chosen == null && asked.id("id") != null) {
            chosen = orders.one(asked.id("id"));
        }
        return chosen;
    }

    /** That of the person's department; null: no order is chosen. */
    public OrderView.Part getPart() {
        return getChosen() == null ? null : chosen.parts().get(0);
    }

    public String receive() {
        orders.receive(form.id("part"), form.number("version"));
        return here("orders.received");
    }

    public String answer() {
        List<String> files = Stream.of("file1", "file2", "file3").map(form::text).map(brought::chosen).filter(Objects::nonNull).toList();
        orders.answer(form.id("part"), form.number("version"), form.text("answer"), files);
        return here("my-orders.answered");
    }

    private String here(String message) {
        return posts.done("/staff/my-orders?id=" + asked.id("id"), message);
    }

    @Override
    public String getQuery() {
        return asked.query("waiting", "text");
    }
}
