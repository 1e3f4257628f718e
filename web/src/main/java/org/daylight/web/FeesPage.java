package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;
import org.daylight.fees.BillFilter;
import org.daylight.fees.BillLine;
import org.daylight.fees.BillState;
import org.daylight.fees.FeeQueries;
import org.daylight.fees.ReceiptFilter;
import org.daylight.fees.ReceiptLine;
import org.daylight.kernel.Roles;

/**
 * What was charged, by which standard, how much less, and what deviates from the catalogue.
 *
 * @article FEE-05 (000 art. 16(3)), FEE-06 (000 art. 21(9))
 */
@Named
@ViewScoped
public class FeesPage extends PostPage<BillLine> {

    private static final long serialVersionUID = 1L;

    @Inject
    FeeQueries queries;

    private LazyRows<ReceiptLine> receipts;

    @PostConstruct
    void open() {
        asked = Fields.asked();
        rows = new LazyRows<>(page -> queries.find(bills(asked), page));
        receipts = new LazyRows<>(page -> queries.receipts(receipts(asked), page));
    }

    static BillFilter bills(Fields asked) {
        return new BillFilter(asked.text("department"), asked.constant("state", BillState.class), asked.day("from"), asked.day("until"), asked.text("text"));
    }

    static ReceiptFilter receipts(Fields asked) {
        return new ReceiptFilter(asked.text("department"), null, asked.text("text"));
    }

    public LazyRows<ReceiptLine> getReceipts() {
        return receipts;
    }

    /** Whether the person sees all departments. */
    public boolean isWide() {
        return Stream.of(Roles.CASHIER, Roles.CENTRE_MANAGER, Roles.SUPERVISOR, Roles.ADMINISTRATOR)
                .anyMatch(FacesContext.getCurrentInstance().getExternalContext()::isUserInRole);
    }

    @Override
    public String getQuery() {
        return asked.query("department", "state", "from", "until", "text");
    }
}
