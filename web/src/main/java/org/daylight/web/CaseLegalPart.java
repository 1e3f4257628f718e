package org.daylight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.daylight.cases.remedies.LegalRemedies;
import org.daylight.cases.remedies.RemedyLine;
import org.daylight.notifications.MessageLine;
import org.daylight.notifications.Messages;

/**
 * Remedies against the decision, on the case's page, and what the applicant was told.
 *
 * @article FLW-25 (000 art. 18(4)(5)), FLW-24 (001 二)
 */
@Named
@RequestScoped
public class CaseLegalPart {

    @Inject
    LegalRemedies remedies;
    @Inject
    Messages messages;
    @Inject
    CasePage casePage;

    private List<RemedyLine> lines;
    private List<MessageLine> told;

    public List<RemedyLine> getLines() {
        if (lines == null) {
            lines = remedies.ofCase(casePage.getNumber());
        }
        return lines;
    }

    public List<MessageLine> getTold() {
        if (told == null) {
            told = messages.ofCase(casePage.getNumber());
        }
        return told;
    }
}
