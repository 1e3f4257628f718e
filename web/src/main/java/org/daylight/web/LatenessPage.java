package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.daylight.cases.CaseLateness;
import org.daylight.cases.LateCaseLine;
import org.daylight.cases.LateStanding;

/**
 * Late cases and what was said of them; supervision assesses on the case itself.
 *
 * @article TIM-12, TIM-13
 */
@Named
@ViewScoped
public class LatenessPage extends PostPage<LateCaseLine> {

    private static final long serialVersionUID = 1L;

    @Inject
    CaseLateness lateness;

    @PostConstruct
    void open() {
        asked = Fields.asked();
        rows = new LazyRows<>(page -> lateness.find(asked.constant("standing", LateStanding.class), asked.text("department"), asked.text("text"), page));
    }

    public LateStanding[] getStandings() {
        return LateStanding.values();
    }

    @Override
    public String getQuery() {
        return asked.query("standing", "department", "text");
    }
}
