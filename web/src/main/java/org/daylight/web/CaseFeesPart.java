package org.daylight.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.daylight.cases.CaseOrigin;
import org.daylight.cases.CaseState;
import org.daylight.fees.AskReduction;
import org.daylight.fees.BillCase;
import org.daylight.fees.BillView;
import org.daylight.fees.DecideReduction;
import org.daylight.fees.Deviation;
import org.daylight.fees.FeeBilling;
import org.daylight.fees.FeeQueries;
import org.daylight.fees.FeeReceipts;
import org.daylight.fees.ReceiptLine;
import org.daylight.fees.ReportReceipt;
import org.daylight.items.ItemContent;
import org.daylight.kernel.Roles;

/**
 * Bills, reductions and receipts of the case on its page.
 *
 * @article FEE-02, FEE-05, FEE-06
 */
@Named
@ViewScoped
public class CaseFeesPart implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    FeeBilling billing;
    @Inject
    FeeQueries queries;
    @Inject
    FeeReceipts receiptsDoor;
    @Inject
    CasePage casePage;
    @Inject
    Language language;

    private final Fields form = Fields.empty();
    private transient List<BillView> bills;
    private transient List<ReceiptLine> receipts;
    private transient List<ItemContent.Fee> published;

    public List<BillView> getBills() {
        if (bills == null) {
            bills = queries.ofCase(casePage.getNumber());
        }
        return bills;
    }

    public List<ReceiptLine> getReceipts() {
        if (receipts == null) {
            receipts = queries.receiptsOfCase(casePage.getNumber());
        }
        return receipts;
    }

    /** What may be billed; empty for whoever does not bill and for an item that is free of charge. */
    public List<ItemContent.Fee> getPublished() {
        if (published == null) {
            published = isBiller() ? billing.published(casePage.getNumber()) : List.of();
        }
        return published;
    }

    /** Whether the person bills: a clerk of the case's department, once it is accepted. */
    public boolean isBiller() {
        CaseState state = casePage.getView().line().state();
        return is(Roles.WINDOW_CLERK) && casePage.getView().line().origin() == CaseOrigin.NATIVE && !List.of(CaseState.REGISTERED, CaseState.NOT_ACCEPTED, CaseState.WITHDRAWN).contains(state);
    }

    public boolean isDecider() {
        return is(Roles.APPROVER, Roles.DEPARTMENT_HEAD);
    }

    public boolean isShown() {
        return !getBills().isEmpty() || !getReceipts().isEmpty() || isBiller() && !getPublished().isEmpty();
    }

    public void bill() {
        String number = billing.bill(new BillCase(casePage.getNumber(),
                List.of(new BillCase.Line(form.text("fee"), form.decimal("quantity"), form.decimal("price"), form.text("computation")))));
        done("case.fees.billed", number);
    }

    public void cancel(BillView bill) {
        billing.cancel(bill.line().billNumber(), bill.version(), form.text("reason" + bill.id()));
        done("case.fees.cancelled");
    }

    public void ask(BillView bill, long line) {
        billing.askReduction(new AskReduction(bill.line().billNumber(), bill.version(), line, form.decimal("less" + line), form.text("why" + line)));
        done("case.fees.asked");
    }

    public void decide(BillView bill, long reduction, boolean agree) {
        billing.decideReduction(new DecideReduction(bill.line().billNumber(), reduction, agree, form.text("opinion" + reduction)));
        done("case.fees.decided");
    }

    public void report() {
        Deviation found = receiptsDoor.report(new ReportReceipt(casePage.getNumber(), form.text("name"), form.decimal("units"), form.decimal("amount"), form.day("paidOn"),
                form.text("receipt")));
        done(found == null ? "case.fees.reported" : "case.fees.deviates");
    }

    private void done(String message, Object... arguments) {
        form.values().clear();
        bills = null;
        receipts = null;
        casePage.load();
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(language.say(message, arguments)));
    }

    private static boolean is(String... roles) {
        return Stream.of(roles).anyMatch(FacesContext.getCurrentInstance().getExternalContext()::isUserInRole);
    }

    public Map<String, String> getForm() {
        return form.values();
    }
}
