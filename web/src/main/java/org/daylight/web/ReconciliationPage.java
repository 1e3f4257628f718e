package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.daylight.conformance.Figures;
import org.daylight.conformance.Reconciliation;
import org.daylight.conformance.ReconciliationLine;

/**
 * What departments count themselves beside what the system counts, month by month.
 *
 * @article MON-13
 */
@Named
@ViewScoped
public class ReconciliationPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/supervision/reconciliation";

    @Inject
    Reconciliation reconciliation;
    @Inject
    Posts posts;
    @Inject
    SignedIn me;

    private final Fields form = Fields.empty();
    private YearMonth month;
    private transient List<ReconciliationLine> lines;

    @PostConstruct
    void open() {
        YearMonth asked = Fields.asked().month("month");
        month = asked == null ? posts.getThisMonth().minusMonths(1) : asked;
        getLines().stream().filter(line -> line.manual() != null && line.departmentCode().equals(me.getDepartmentCode())).forEach(line -> form.with("accepted", line.manual().accepted())
                .with("refused", line.manual().refused()).with("finished", line.manual().finished()).with("late", line.manual().late()).with("remark", line.remark()));
    }

    public List<ReconciliationLine> getLines() {
        if (lines == null) {
            lines = reconciliation.of(month);
        }
        return lines;
    }

    public long getDifferent() {
        return getLines().stream().filter(ReconciliationLine::isDifferent).count();
    }

    public long getUnreported() {
        return getLines().stream().filter(line -> line.manual() == null).count();
    }

    public YearMonth getMonth() {
        return month;
    }

    public boolean isMine() {
        return posts.isKeeper();
    }

    public Map<String, String> getForm() {
        return form.values();
    }

    public String enter() {
        reconciliation.enter(new Figures(me.getDepartmentCode(), month, form.number("accepted"), form.number("refused"), form.number("finished"), form.number("late"), form.text("remark")));
        return posts.done(PAGE + "?month=" + month, "reconciliation.entered");
    }
}
