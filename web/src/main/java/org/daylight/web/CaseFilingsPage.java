package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.daylight.cases.procedures.CaseFiling;
import org.daylight.cases.procedures.CaseFilings;

/**
 * Excluded time and extensions that were filed with the centre.
 *
 * @article TIM-06, TIM-07
 */
@Named
@ViewScoped
public class CaseFilingsPage extends PostPage<CaseFiling> {

    private static final long serialVersionUID = 1L;

    @Inject
    CaseFilings door;
    @Inject
    Language language;

    @PostConstruct
    void open() {
        asked = Fields.asked();
        rows = new LazyRows<>(page -> door.find(asked.truth("open"), asked.text("department"), asked.text("text"), page));
    }

    public void acknowledge(CaseFiling filing) {
        door.acknowledge(filing.caseNumber(), filing.kind(), filing.id());
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(language.say("case-filings.done")));
    }

    @Override
    public String getQuery() {
        return asked.query("open", "department", "text");
    }
}
