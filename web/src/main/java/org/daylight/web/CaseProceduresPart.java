package org.daylight.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.daylight.cases.DuePreview;
import org.daylight.cases.procedures.AskExtension;
import org.daylight.cases.procedures.CaseExtensions;
import org.daylight.cases.procedures.CaseProcedures;
import org.daylight.cases.procedures.EndProcedure;
import org.daylight.cases.procedures.HearingPlan;
import org.daylight.cases.procedures.ProcedureKind;
import org.daylight.cases.procedures.ProceduresView;
import org.daylight.cases.procedures.StartProcedure;

/**
 * Special procedures and extensions on the case's page: what runs, what it does to the due days, and what the person may begin, end or ask for.
 *
 * @article TIM-04, TIM-06, TIM-07, TIM-08, FLW-10
 */
@Named("caseProcedures")
@ViewScoped
public class CaseProceduresPart extends CasePart<ProceduresView> {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 1_000;

    @Inject
    CaseProcedures procedures;
    @Inject
    CaseExtensions extensions;
    @Inject
    BroughtFiles brought;

    @Override
    ProceduresView read() {
        return procedures.of(number());
    }

    public boolean isShown() {
        ProceduresView now = getView();
        return !now.procedures().isEmpty() || !now.kinds().isEmpty() || !now.extensions().isEmpty() || !now.proposals().isEmpty() || now.proposable();
    }

    public void start() {
        HearingPlan hearing = isHearing() ? new HearingPlan(form.day("toldOn"), form.text("askedBy"), form.day("askedOn"), form.moment("heldAt"), form.text("place"),
                form.text("chair")) : null;
        procedures.start(new StartProcedure(number(), page.getView().version(), form.text("kind"), form.text("reason"), number("days"), form.text("basis"),
                form.text("approvedBy"), hearing));
        done("procedures.started");
    }

    public void end(long procedure) {
        procedures.end(new EndProcedure(number(), page.getView().version(), procedure, form.text("result" + procedure), brought.chosen(form.text("report" + procedure)),
                form.text("minutes" + procedure), brought.chosen(form.text("minutesFile" + procedure)), form.text("signers" + procedure)));
        done("procedures.ended");
    }

    public void extend() {
        extensions.ask(new AskExtension(number(), page.getView().version(), number("extensionDays"), form.text("extensionReason")));
        done("procedures.extension.asked");
    }

    public void propose() {
        procedures.propose(number(), form.text("method"), form.text("methodReason"));
        done("procedures.proposed");
    }

    /** What the kind and the days that are chosen would do to the due days; empty until both are. */
    public List<DuePreview> getPreview() {
        int days = number("days");
        return form.text("kind") == null || days < 1 ? List.of() : procedures.preview(number(), form.text("kind"), days);
    }

    public ProcedureKind getChosen() {
        return getView().kinds().stream().filter(kind -> kind.code().equals(form.text("kind"))).findFirst().orElse(null);
    }

    public boolean isHearing() {
        return "HEARING".equals(form.text("kind"));
    }

    /** The names of clocks, in words. */
    public String clocks(Set<String> codes) {
        return new TreeSet<>(codes).stream().map(code -> language.say("procedures.clock." + code)).collect(Collectors.joining(language.isEnglish() ? ", " : "、"));
    }

    /** The clock's word where the house counts it. */
    public String clock(DuePreview preview) {
        return language.say("procedures.clock." + preview.kind().name());
    }

    private int number(String name) {
        Integer number = form.number(name);
        return number == null ? 0 : Math.min(number, MOST);
    }
}
