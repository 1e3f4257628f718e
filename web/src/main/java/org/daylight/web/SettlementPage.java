package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.daylight.fees.SettlementLine;
import org.daylight.fees.Settlements;
import org.daylight.kernel.Roles;

/**
 * The money of each day by unit, and its way to the treasury.
 *
 * @article FEE-04 (003 art. 19)
 */
@Named
@ViewScoped
public class SettlementPage extends PostPage<SettlementLine> {

    private static final long serialVersionUID = 1L;
    private static final int DAYS = 7;

    @Inject
    Settlements settlements;
    @Inject
    Posts posts;

    private transient List<SettlementLine> lines;

    @PostConstruct
    void open() {
        asked = Fields.asked();
    }

    public LocalDate getFrom() {
        LocalDate from = asked.day("from");
        return from == null ? posts.getToday().minusDays(DAYS) : from;
    }

    public LocalDate getUntil() {
        LocalDate until = asked.day("until");
        return until == null ? posts.getToday() : until;
    }

    public List<SettlementLine> getLines() {
        if (lines == null) {
            lines = settlements.between(getFrom(), getUntil());
        }
        return lines;
    }

    /** Yuan of all lines. */
    public BigDecimal getTotal() {
        return getLines().stream().map(SettlementLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The line that the address names; null where it names none. */
    public SettlementLine getChosen() {
        return getLines().stream().filter(line -> line.day().equals(asked.day("day")) && line.departmentCode().equals(asked.text("unit"))).findFirst().orElse(null);
    }

    /** Whether it can be settled now. */
    public boolean settleable(SettlementLine line) {
        return isKeeper() && line.treasuryReference() == null && line.day().isBefore(posts.getToday());
    }

    public boolean isKeeper() {
        return FacesContext.getCurrentInstance().getExternalContext().isUserInRole(Roles.CASHIER);
    }

    public String settle() {
        settlements.settle(asked.day("day"), asked.text("unit"), form.text("reference"));
        return posts.done("/staff/settlement?from=" + getFrom() + "&until=" + getUntil(), "settlement.done");
    }

    public String keepAccount() {
        settlements.keepAccount(form.text("unit"), form.text("account"), form.text("name"));
        return posts.done("/staff/settlement?from=" + getFrom() + "&until=" + getUntil(), "settlement.account.kept");
    }

    @Override
    public String getQuery() {
        return AddressQuery.of("from", getFrom(), "until", getUntil());
    }
}
