package org.daylight.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import org.daylight.cases.CaseResults;
import org.daylight.cases.DecisionResult;
import org.daylight.cases.ResultAsk;

/**
 * The quantified result of a decision on the page of its case.
 *
 * @article FLW-17 (002 art. 17(6))
 */
@Named
@ViewScoped
public class CaseResultPart implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CaseResults results;

    private String kind;
    private BigDecimal amount;
    private String circumstance;

    /** What is to be said; null: nothing. */
    public ResultAsk asked(String caseNumber) {
        return results.asked(caseNumber).orElse(null);
    }

    /** What was decided; null: nothing yet, or not as data. */
    public DecisionResult of(String caseNumber) {
        return results.of(caseNumber).orElse(null);
    }

    /** As it was typed; null: nothing was. */
    DecisionResult typed() {
        boolean nothing = (kind == null || kind.isBlank()) && amount == null && (circumstance == null || circumstance.isBlank());
        return nothing ? null : new DecisionResult(kind, amount, circumstance);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public String getCircumstance() {
        return circumstance;
    }

    public void setCircumstance(String circumstance) {
        this.circumstance = circumstance;
    }
}
