package org.daylight.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.daylight.cases.CaseHandling;
import org.daylight.cases.CaseQueries;
import org.daylight.cases.CaseStep;
import org.daylight.cases.CaseView;
import org.daylight.cases.StepCommand;
import org.daylight.certificates.CertificateView;
import org.daylight.certificates.Certificates;
import org.daylight.deadlines.CountdownKind;
import org.daylight.deadlines.Countdowns;

/**
 * One case: what it is, what happened, what the person may do next, and why its light is what it is.
 *
 * @article FLW-04, FLW-11
 */
@Named
@ViewScoped
public class CasePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CaseQueries queries;
    @Inject
    CaseHandling handling;
    @Inject
    Certificates certificates;
    @Inject
    Countdowns countdowns;
    @Inject
    Language language;

    private String number;
    private String opinion;
    private transient CaseView view;
    private transient CertificateView certificate;
    private CountdownKind explained;
    private transient CountdownCalendar calendar;

    /** Reads the case as it is now; what was typed stays. */
    public void load() {
        view = queries.byNumber(number);
        certificate = certificates.ofCase(number).orElse(null);
    }

    /** Takes the step that the person may take at this point of the flow. */
    public void go(boolean agree) {
        CaseStep step = getStep();
        StepCommand command = new StepCommand(number, view.version(), agree, opinion);
        switch (step) {
            case ACCEPT -> handling.accept(command);
            case HANDLE -> handling.handle(command);
            case REVIEW -> handling.review(command);
            case DECIDE -> handling.decide(command);
            case CLOSE -> handling.close(command);
            default -> throw new IllegalStateException(step.name());
        }
        done("case.done." + step.name() + (agree ? "" : ".no"));
    }

    public void suspend() {
        handling.suspend(new StepCommand(number, view.version(), true, opinion));
        done("case.done.SUSPEND");
    }

    public void resume() {
        handling.resume(new StepCommand(number, view.version(), true, opinion));
        done("case.done.RESUME");
    }

    private void done(String message) {
        opinion = null;
        load();
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(language.say(message)));
    }

    /** Lays out the days of one of the limits. */
    public void explain(CountdownKind kind) {
        explained = kind;
        calendar = CountdownCalendar.of(countdowns.explain(view.id(), kind));
    }

    /** The step of the flow that waits for this person; null where none does. */
    public CaseStep getStep() {
        return view.nextSteps().stream().filter(step -> step != CaseStep.SUSPEND && step != CaseStep.RESUME).findFirst().orElse(null);
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

    public List<FlowStation> getFlow() {
        return FlowStation.of(view);
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

    public CertificateView getCertificate() {
        return certificate;
    }

    public CountdownKind getExplained() {
        return explained;
    }

    /** Null until one was asked for. */
    public CountdownCalendar getCalendar() {
        return calendar;
    }
}
