package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.daylight.conformance.AskWhatIf;
import org.daylight.conformance.WhatIf;
import org.daylight.conformance.WhatIfReport;

/**
 * What another profile or promise would have meant; the replay stands in the address.
 *
 * @article MON-25
 */
@Named
@ViewScoped
public class WhatIfPage extends PostPage<WhatIfReport.Line> {
    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/supervision/what-if";

    @Inject
    WhatIf whatIf;
    @Inject
    LongQuestion questions;
    @Inject
    Language language;

    private transient WhatIfReport report;

    @PostConstruct
    void open() {
        asked = Fields.asked();
        Long run = asked.id("run");
        if (run != null) {
            rows = new LazyRows<>(page -> whatIf.cases(run, page));
        }
    }

    /** The replay has begun; the page follows it. */
    public String begin() {
        long run = whatIf.begin(new AskWhatIf(ConformancePage.selection(form), form.id("profile"), form.number("promise")));
        questions.begin(() -> whatIf.work(run));
        return PAGE + "?run=" + run + "&faces-redirect=true";
    }

    public String cancel() {
        whatIf.cancel(asked.id("run"));
        return PAGE + "?run=" + asked.id("run") + "&faces-redirect=true";
    }

    public void refresh() {
        report = null;
    }

    public boolean isChosen() {
        return asked.id("run") != null;
    }

    /** Null where none is chosen. */
    public WhatIfReport getReport() {
        if (report == null && isChosen()) {
            report = whatIf.report(asked.id("run"));
        }
        return report;
    }

    public List<WhatIfReport> getLatest() {
        return whatIf.latest();
    }

    public List<WhatIfReport.Sum> getSums() {
        return whatIf.sums(asked.id("run"));
    }

    public List<WhatIf.Choice> getChoices() {
        return whatIf.choices();
    }

    public String choice(WhatIf.Choice choice) {
        return language.say(choice.draft() ? "what-if.choice.draft" : "what-if.choice", language.pick(choice.nameZh(), choice.nameEn()), choice.version());
    }

    @Override
    public String getQuery() {
        return asked.query("run");
    }
}
