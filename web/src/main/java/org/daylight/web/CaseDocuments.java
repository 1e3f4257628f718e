package org.daylight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.daylight.documents.DocumentLine;
import org.daylight.documents.Documents;
import org.daylight.press.PrintState;

/**
 * Documents of the case on its page; while one of them is being made, the page looks again.
 *
 * @article FLW-16
 */
@Named
@RequestScoped
public class CaseDocuments {

    @Inject
    Documents documents;
    @Inject
    CasePage casePage;
    @Inject
    Language language;

    private List<DocumentLine> lines;
    private boolean shown;

    /** As they are when the page is shown, after what was done before. */
    public List<DocumentLine> getLines() {
        boolean rendering = FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
        if (lines == null || rendering && !shown) {
            lines = documents.ofCase(casePage.getNumber());
            shown = rendering;
        }
        return lines;
    }

    /** Whether one of them is being made. */
    public boolean isPrinting() {
        return getLines().stream().anyMatch(line -> line.state() == PrintState.PENDING);
    }

    public void again(String number) {
        documents.again(number);
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(language.say("paper.again.done")));
    }
}
