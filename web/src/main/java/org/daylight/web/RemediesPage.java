package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.daylight.cases.remedies.DecideRevocation;
import org.daylight.cases.remedies.EndRemedy;
import org.daylight.cases.remedies.LegalRemedies;
import org.daylight.cases.remedies.ProposeRevocation;
import org.daylight.cases.remedies.RecordRemedy;
import org.daylight.cases.remedies.RemedyFilter;
import org.daylight.cases.remedies.RemedyKind;
import org.daylight.cases.remedies.RemedyLimits;
import org.daylight.cases.remedies.RemedyLine;
import org.daylight.cases.remedies.RemedyOfCase;
import org.daylight.cases.remedies.RemedyState;
import org.daylight.kernel.Roles;

/**
 * Reconsiderations, actions and revocations: recorded by the legal section, revocations decided by the head.
 *
 * @article FLW-25 (000 art. 18(4)(5))
 */
@Named
@ViewScoped
public class RemediesPage extends PostPage<RemedyOfCase> {

    private static final long serialVersionUID = 1L;

    @Inject
    LegalRemedies remedies;
    @Inject
    Posts posts;
    @Inject
    BroughtFiles brought;

    private transient List<RemedyLine> lines;

    @PostConstruct
    void open() {
        asked = Fields.asked();
        rows = new LazyRows<>(page -> remedies.find(new RemedyFilter(asked.constant("kind", RemedyKind.class), asked.truth("open"), asked.text("text")), page));
    }

    /** The case that the address names; null where it names none. */
    public String getNumber() {
        return asked.text("number");
    }

    public List<RemedyLine> getLines() {
        if (lines == null) {
            lines = remedies.ofCase(getNumber());
        }
        return lines;
    }

    public RemedyLimits getLimits() {
        return remedies.limits(getNumber());
    }

    public String record() {
        remedies.record(new RecordRemedy(getNumber(), form.constant("kind", RemedyKind.class), form.day("filedOn"), form.text("organ"), form.text("reference"),
                brought.chosen(form.text("paper"))));
        return here("remedies.recorded");
    }

    public String end(RemedyLine line) {
        remedies.end(new EndRemedy(getNumber(), line.id(), line.version(), form.constant("state" + line.id(), RemedyState.class), form.day("on" + line.id()),
                form.text("result" + line.id()), brought.chosen(form.text("resultPaper" + line.id()))));
        return here("remedies.ended");
    }

    public String propose() {
        remedies.propose(new ProposeRevocation(getNumber(), form.text("ground"), form.text("basis"), brought.chosen(form.text("evidence"))));
        return here("remedies.proposed");
    }

    public String decide(RemedyLine line, boolean agree) {
        remedies.decide(new DecideRevocation(getNumber(), line.id(), line.version(), agree, form.text("opinion" + line.id())));
        return here(agree ? "remedies.revoked" : "remedies.kept");
    }

    private String here(String message) {
        return posts.done("/staff/remedies?number=" + posts.url(getNumber()), message);
    }

    public boolean isSection() {
        return is(Roles.LEGAL_SECTION);
    }

    public boolean isHead() {
        return is(Roles.DEPARTMENT_HEAD);
    }

    private static boolean is(String role) {
        return FacesContext.getCurrentInstance().getExternalContext().isUserInRole(role);
    }

    public RemedyKind[] getKinds() {
        return RemedyKind.values();
    }

    public RemedyKind[] getRecordable() {
        return new RemedyKind[] {RemedyKind.RECONSIDERATION, RemedyKind.LITIGATION};
    }

    public List<RemedyState> getResults() {
        return Arrays.stream(RemedyState.values()).filter(RemedyState::isResult).toList();
    }

    @Override
    public String getQuery() {
        return asked.query("kind", "open", "text");
    }
}
