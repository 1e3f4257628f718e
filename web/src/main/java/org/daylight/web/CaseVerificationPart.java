package org.daylight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.daylight.kernel.Roles;
import org.daylight.supervision.CaseVerifications;
import org.daylight.supervision.VerificationOutcome;

/**
 * Marks for verification on the page of a case, and what became of them.
 *
 * @article ACC-10 (000 art. 18(1), 20(1))
 */
@Named
@RequestScoped
public class CaseVerificationPart {
    private static final String[] READERS = {Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.DEPARTMENT_HEAD, Roles.CENTRE_MANAGER,
        Roles.DISTRICT_GOVERNMENT, Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.ADMINISTRATOR};

    @Inject
    CaseVerifications verifications;
    @Inject
    CasePage casePage;

    private List<VerificationOutcome> lines;

    public List<VerificationOutcome> getLines() {
        if (lines == null) {
            lines = Stream.of(READERS).anyMatch(FacesContext.getCurrentInstance().getExternalContext()::isUserInRole) ? verifications.ofCase(casePage.getNumber()) : List.of();
        }
        return lines;
    }
}
