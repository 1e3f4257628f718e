package org.daylight.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.daylight.cases.CaseHandling;
import org.daylight.cases.CaseQueries;
import org.daylight.cases.CaseStep;
import org.daylight.cases.CaseView;
import org.daylight.cases.CaseWay;
import org.daylight.cases.StepConfirmation;
import org.daylight.cases.StepCommand;
import org.daylight.deadlines.CountdownKind;

/**
 * One case: what it is, what happened and what the person may do next.
 *
 * @article FLW-04, FLW-11
 */
@Named
@ViewScoped
public class CasePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Set<CaseStep> OF_FLOW = EnumSet.of(CaseStep.ACCEPT, CaseStep.HANDLE, CaseStep.REVIEW, CaseStep.DECIDE, CaseStep.CLOSE,
            CaseStep.SPECIAL);
    private static final Set<String> SPOT = Set.of("INSTANT", "SAME_DAY");

    @Inject
    CaseQueries queries;
    @Inject
    CaseHandling handling;
    @Inject
    CaseResultPart result;
    @Inject
    Language language;

    private String number;
    private String opinion;
    private String basis;
    private String next;
    private String tail;
    private final FactForm facts = new FactForm();
    private transient CaseView view;

    /** Reads the case as it is now; what was typed stays. */
    public void load() {
        view = queries.byNumber(number);
        if (view.way() != null) {
            facts.show(view.way().keyFacts(), view.way().facts());
        }
    }

    /** Takes the step that the person may take at this point of the flow. A decision is confirmed by the last four characters of the case's number. */
    public void go(boolean agree) {
        CaseStep step = getStep();
        if (step == CaseStep.DECIDE && !StepConfirmation.matches(number, tail)) {
            refuse("case.tail.wrong");
            return;
        }
        StepCommand command = new StepCommand(number, view.version(), agree, opinion, basis, next, facts.given()).withResult(result.typed());
        switch (step) {
            case ACCEPT -> handling.accept(command);
            case HANDLE -> handling.handle(command);
            case REVIEW -> handling.review(command);
            case DECIDE -> handling.decide(command);
            case CLOSE -> handling.close(command);
            case SPECIAL -> handling.special(command);
            default -> throw new IllegalStateException(step.name());
        }
        done("case.done." + step.name() + (agree ? "" : ".no"));
    }

    /** 即办: accepts and decides in one act. */
    public void onTheSpot(boolean agree) {
        if (!StepConfirmation.matches(number, tail)) {
            refuse("case.tail.wrong");
            return;
        }
        handling.onTheSpot(new StepCommand(number, view.version(), agree, opinion, basis, null, facts.given()).withResult(result.typed()));
        done(agree ? "case.done.DECIDE" : "case.done.DECIDE.no");
    }

    private void refuse(String message) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, language.say(message), null));
    }

    public void suspend() {
        handling.suspend(new StepCommand(number, view.version(), true, opinion));
        done("case.done.SUSPEND");
    }

    public void resume() {
        handling.resume(new StepCommand(number, view.version(), true, opinion));
        done("case.done.RESUME");
    }

    void done(String message) {
        opinion = null;
        basis = null;
        next = null;
        tail = null;
        facts.clear();
        load();
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(language.say(message)));
    }

    /** The step of the flow that waits for this person; null where none does. */
    public CaseStep getStep() {
        return view.nextSteps().stream().filter(OF_FLOW::contains).findFirst().orElse(null);
    }

    public boolean isSuspendable() {
        return view.nextSteps().contains(CaseStep.SUSPEND);
    }

    public boolean isResumable() {
        return view.nextSteps().contains(CaseStep.RESUME);
    }

    /** Whether the flow goes on by a plain act, without yes or no. */
    public boolean isClosing() {
        return getStep() == CaseStep.CLOSE;
    }

    /** Whether the result waits to be given to the applicant. */
    public boolean isToBeDelivered() {
        return view.countdowns().stream().anyMatch(limit -> limit.kind() == CountdownKind.DELIVERY && limit.stoppedAt() == null);
    }

    /** Stations of the item's own flow; empty for a reported case. */
    public List<CaseWay.Station> getFlow() {
        return view.way() == null ? List.of() : view.way().stations();
    }

    /** What may follow the step, where the person chooses. */
    public List<CaseWay.Choice> getBranches() {
        return getStep() == null || view.way().next().size() < 2 ? List.of() : view.way().next();
    }

    /** Whether the case can be accepted and decided in one act. */
    public boolean isSpot() {
        return getStep() == CaseStep.ACCEPT && SPOT.contains(String.valueOf(view.way().handlingType()));
    }

    /** Last four characters of the number, which a decision asks for. */
    public boolean isTailAsked() {
        return getStep() == CaseStep.DECIDE || isSpot();
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }

    public String getTail() {
        return tail;
    }

    public void setTail(String tail) {
        this.tail = tail;
    }

    public FactForm getFacts() {
        return facts;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }

    public CaseView getView() {
        return view;
    }
}
