package org.daylight.organisation;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.daylight.audit.Audited;
import org.daylight.audit.Subject;
import org.daylight.kernel.Roles;
import org.daylight.organisation.control.Actor;
import org.daylight.organisation.control.AttachmentRepository;
import org.daylight.organisation.control.FileRules;
import org.daylight.organisation.control.FilingProcedure;

/**
 * Door: filings and applications (备案、申请). One mechanism: each kind says who files, what it must say, who decides in which order and in how
 * many working days; the kind decides who may pass, so the roles below are all that file or decide anything. Nobody decides what they filed, or
 * what is about themselves, nor two steps of one filing ({@code filing.twice}, 403). {@code filing.unknown} (404), {@code organisation.stale} (409) on what somebody else moved on.
 *
 * @article ORG-14, ORG-15, ORG-16, ORG-20, ORG-22, ITM-19, ITM-21, ITM-22, ITM-33, AUT-06, AUT-11
 */
@Stateless
@Audited
@RolesAllowed({Roles.DEPARTMENT_ADMINISTRATOR, Roles.DEPARTMENT_HEAD, Roles.ITEM_ADMINISTRATOR, Roles.CENTRE_MANAGER, Roles.DISTRICT_GOVERNMENT,
        Roles.ADMINISTRATOR, Roles.STYLE_SUPERVISOR, Roles.DATA_ENTRY, Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER,
        Roles.LEGAL_SECTION, Roles.LEGAL_OFFICE})
public class Filings {

    @Inject
    FilingProcedure procedure;
    @Inject
    AttachmentRepository attachments;
    @Inject
    StaffDirectory staff;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /**
     * Afterwards it waits for the first step of its kind. {@code filing.rejected} (422) with a finding for each field, {@code filing.not-yours}
     * (403) where the caller's roles do not file this kind, {@code organisation.other-department} (403).
     *
     * @return its id
     */
    public long file(FileFiling filing) {
        return procedure.file(filing, actor(), clock.instant());
    }

    /** Hands in a PDF or a picture; its hash. {@code attachment.empty} (400), {@code attachment.too-large} (413), {@code attachment.kind} (422). */
    public String attach(String name, byte[] bytes) {
        return attachments.store(FileRules.file(name, bytes), actor().username(), clock.instant());
    }

    /**
     * The next step is due; after the last one it is agreed, carried out, and {@link FilingDecided} is fired. {@code filing.not-yours},
     * {@code filing.own} (403), {@code filing.wrong-stage} (409), {@code filing.document} (422) where the step must name a document.
     */
    public void agree(DecideFiling decision) {
        procedure.decide(decision, FilingAct.AGREED, actor(), clock.instant());
    }

    /** It is back with who filed it, to be corrected; {@code filing.reason} (422) without a reason, otherwise as {@link #agree}. */
    public void giveBack(DecideFiling decision) {
        procedure.decide(decision, FilingAct.RETURNED, actor(), clock.instant());
    }

    /** It is refused for good, and {@link FilingDecided} is fired; {@code filing.reason} (422) without a reason, otherwise as {@link #agree}. */
    public void refuse(DecideFiling decision) {
        procedure.decide(decision, FilingAct.REFUSED, actor(), clock.instant());
    }

    /** Who filed it takes it back, as long as it is not decided; {@code filing.not-yours} (403), {@code filing.wrong-stage} (409). */
    public void withdraw(DecideFiling decision) {
        procedure.withdraw(decision, actor(), clock.instant());
    }

    /** What was returned is filed again with other fields, and the chain begins anew; as {@link #file}. */
    public void resubmit(@Subject long id, long revision, FileFiling filing) {
        procedure.resubmit(id, revision, filing, actor(), clock.instant());
    }

    private Actor actor() {
        return Actor.of(staff.onDuty(session.getCallerPrincipal().getName()), session);
    }
}
