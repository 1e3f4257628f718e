package org.daylight.cases;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import org.daylight.audit.Audited;
import org.daylight.audit.Subject;
import org.daylight.cases.control.AttachmentRepository;
import org.daylight.cases.control.CaseScope;
import org.daylight.files.Files;
import org.daylight.files.StoredFile;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;

/**
 * Door, read only: reports of special procedures, minutes of hearings and meetings, papers of remedies. They are seen by whoever may see the case, those
 * of remedies by the case's own department and the district's supervisors, centre, government and administrators; whoever opens one leaves a trace.
 *
 * @article TIM-04 (001 sec. 2), JNT-03 (003 art. 12), FLW-25 (000 art. 18(4)(5)), FLW-18 (002 art. 17)
 */
@Stateless
@RolesAllowed({Roles.LEGAL_SECTION, Roles.DEPARTMENT_HEAD, Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.DEPARTMENT_SUPERVISOR,
        Roles.SUPERVISOR, Roles.CENTRE_MANAGER, Roles.ADMINISTRATOR, Roles.DISTRICT_GOVERNMENT})
public class CaseAttachments {

    @Inject
    AttachmentRepository attachments;
    @Inject
    CaseScope scope;
    @Inject
    Files files;
    @Resource
    SessionContext session;

    /**
     * The file of an act, about to be opened; {@code case.unknown} (404) also for a case that the caller may not see, {@code file.unknown} (404) also for
     * an act of another case and one without a file.
     *
     * @param id of the procedure, meeting or remedy
     */
    @Audited
    public StoredFile open(@Subject String caseNumber, AttachmentKind kind, long id) {
        CaseRecord of = scope.visible(caseNumber, session).filter(found -> sees(found, kind))
                .orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "case.unknown", "ACC-13"));
        return files.known(attachments.file(of.id(), kind, id).orElse(null));
    }

    /** Writes the bytes of what {@link #open} gave. */
    public void write(String caseNumber, AttachmentKind kind, long id, OutputStream to) {
        files.write(open(caseNumber, kind, id).sha256(), to);
    }

    private boolean sees(CaseRecord found, AttachmentKind kind) {
        boolean ofRemedy = kind == AttachmentKind.REMEDY_PAPER || kind == AttachmentKind.REMEDY_RESULT;
        return !ofRemedy || CaseScope.seesAll(session) || found.departmentCode().equals(scope.departmentOf(session));
    }
}
