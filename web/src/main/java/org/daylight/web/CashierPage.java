package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.daylight.fees.BillFilter;
import org.daylight.fees.BillLine;
import org.daylight.fees.BillState;
import org.daylight.fees.BillView;
import org.daylight.fees.Cashier;
import org.daylight.fees.FeeQueries;
import org.daylight.fees.PaymentMethod;
import org.daylight.fees.ReversePayment;
import org.daylight.fees.TakePayment;

/**
 * The one cash desk: bills of all departments, found, paid, receipted, given back.
 *
 * @article FEE-01 (000 art. 10(1)), FEE-03 (003 art. 19)
 */
@Named
@ViewScoped
public class CashierPage extends PostPage<BillLine> {

    private static final long serialVersionUID = 1L;

    @Inject
    FeeQueries queries;
    @Inject
    Cashier cashier;
    @Inject
    Posts posts;

    /** Of the act that this view will send, however often it is sent. */
    private final String key = UUID.randomUUID().toString();
    private int version;
    private transient BillView bill;

    @PostConstruct
    void open() {
        asked = Fields.asked();
        rows = new LazyRows<>(page -> queries.find(filter(), page));
        if (getBill() != null) {
            version = bill.version();
            form.with("amount", bill.line().due().toPlainString()).with("method", PaymentMethod.CASH);
        }
    }

    private BillFilter filter() {
        BillState state = asked.constant("state", BillState.class);
        return new BillFilter(asked.text("department"), state == null && asked.text("state") == null ? BillState.OPEN : state, null, null, asked.text("text"));
    }

    /** The bill that the address names; null where it names none. */
    public BillView getBill() {
        if (bill == null && asked.text("bill") != null) {
            bill = queries.bill(asked.text("bill"));
        }
        return bill;
    }

    public String pay() {
        cashier.pay(new TakePayment(asked.text("bill"), version, key, form.constant("method", PaymentMethod.class), form.text("reference"), form.decimal("amount"),
                form.text("receipt")));
        return posts.done("/staff/cashier?bill=" + posts.url(asked.text("bill")), "cashier.paid");
    }

    public String reverse() {
        cashier.reverse(new ReversePayment(asked.text("bill"), version, key, form.text("backReference"), form.text("backReceipt"), form.text("reason")));
        return posts.done("/staff/cashier?bill=" + posts.url(asked.text("bill")), "cashier.reversed");
    }

    public PaymentMethod[] getMethods() {
        return PaymentMethod.values();
    }

    /** As the form shows it. */
    public String getState() {
        return asked.text("state") == null ? BillState.OPEN.name() : asked.text("state");
    }

    @Override
    public String getQuery() {
        return asked.query("department", "state", "text");
    }
}
