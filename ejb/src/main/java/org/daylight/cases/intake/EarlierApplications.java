package org.daylight.cases.intake;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.daylight.audit.Audited;
import org.daylight.cases.control.IntakeRepository;
import org.daylight.cases.control.Reuse;
import org.daylight.kernel.IdentityDocument;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Roles;

/**
 * Door, read only: what the window knows of an applicant already, so that nothing is asked twice. Only by the whole number of an identity document.
 *
 * @article APP-13 (004 art. 25), TIM-09 (001 sec. 2)
 */
@Stateless
@RolesAllowed(Roles.WINDOW_CLERK)
public class EarlierApplications {
    private static final int MOST = 20;

    @Inject
    IntakeRepository intake;
    @Inject
    Reuse reuse;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /** The last 20, newest first; {@code identity.rejected} (422) with the finding of {@code applicantId}. */
    @Audited
    public List<EarlierCase> of(String applicantId) {
        return intake.earlier(normal(applicantId), MOST);
    }

    /** Materials of the applicant's earlier cases and valid certificates; {@code identity.rejected} (422). */
    public List<ReuseOffer> offers(String applicantId) {
        return applicantId == null || applicantId.isBlank() ? List.of() : reuse.offers(normal(applicantId), today());
    }

    /** Codes of items that the caller registered last, newest first. */
    public List<String> recentItems() {
        return intake.recentItems(session.getCallerPrincipal().getName(), MOST);
    }

    private String normal(String applicantId) {
        IdentityDocument document = IdentityDocument.recognised("applicantId", applicantId, today());
        return document.kind() == IdentityDocument.Kind.OTHER ? applicantId : document.number();
    }

    private LocalDate today() {
        return LegalTime.today(clock);
    }
}
