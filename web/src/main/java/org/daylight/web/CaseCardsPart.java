package org.daylight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.daylight.cards.CardAnswers;
import org.daylight.cards.CardFilter;
import org.daylight.cards.CardLine;
import org.daylight.cards.Cards;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Roles;

/**
 * Cards of a case on its page, for whoever may see them, and how many cards wait for the person's answer.
 *
 * @article SIG-38
 */
@Named
@RequestScoped
public class CaseCardsPart {
    private static final int MOST = 20;
    private static final String[] READERS = {Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.CENTRE_MANAGER, Roles.DISTRICT_GOVERNMENT, Roles.LEGAL_OFFICE,
        Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.DEPARTMENT_HEAD};

    @Inject
    Cards cards;
    @Inject
    CardAnswers answers;
    @Inject
    CasePage casePage;
    @Inject
    SignedIn me;

    private List<CardLine> lines;
    private Long owed;

    public List<CardLine> getLines() {
        if (lines == null) {
            lines = Stream.of(READERS).anyMatch(CaseCardsPart::is) ? cards.find(CardFilter.ofCase(casePage.getNumber()), PageRequest.first(MOST)).rows() : List.of();
        }
        return lines;
    }

    /** Whether the person reads cards among those of supervision. */
    public boolean isSupervision() {
        return is(Roles.SUPERVISOR) || is(Roles.DEPARTMENT_SUPERVISOR);
    }

    /** Whether the person may issue a card here. */
    public boolean isIssuing() {
        return is(Roles.SUPERVISOR);
    }

    /** Cards to which the person's side owes an answer; 0 for who is not on duty. */
    public long getOwed() {
        if (owed == null) {
            owed = me.isOnDuty() ? answers.owed() : 0;
        }
        return owed;
    }

    private static boolean is(String role) {
        return FacesContext.getCurrentInstance().getExternalContext().isUserInRole(role);
    }
}
