package org.daylight.organisation;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.organisation.control.Actor;
import org.daylight.organisation.control.AttachmentRepository;
import org.daylight.organisation.control.Filing;
import org.daylight.organisation.control.FilingListRepository;
import org.daylight.organisation.control.FilingProcedure;
import org.daylight.organisation.control.FilingRepository;
import org.daylight.organisation.control.FilingRules;

/**
 * Door, read only: filings. A department sees its own, supervisors of service style what they filed; the centre, the platform's administrator,
 * supervisors and the district government all. Private fields are shown to the department's administrator and the centre only.
 * Sortable: {@code number}, {@code kind}, {@code departmentCode}, {@code title}, {@code state}, {@code dueOn}, {@code filedAt}, {@code decidedAt};
 * {@code page.unsortable} (400) for any other.
 *
 * @article ORG-14 to ORG-16, ORG-20, ORG-22
 */
@Stateless
@RolesAllowed({Roles.DEPARTMENT_ADMINISTRATOR, Roles.DEPARTMENT_HEAD, Roles.ITEM_ADMINISTRATOR, Roles.CENTRE_MANAGER, Roles.DISTRICT_GOVERNMENT,
        Roles.ADMINISTRATOR, Roles.STYLE_SUPERVISOR, Roles.DATA_ENTRY, Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER,
        Roles.LEGAL_SECTION, Roles.LEGAL_OFFICE, Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR})
public class FilingQueries {

    @Inject
    FilingRepository filings;
    @Inject
    FilingListRepository lists;
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

    /** Every kind, in the order in which they are offered. */
    public List<FilingKind> kinds() {
        return filings.kinds();
    }

    /** Kinds that the caller may file. */
    public List<FilingKind> fileable() {
        Actor actor = actor();
        return filings.kinds().stream().filter(kind -> actor.is(kind.filers().toArray(String[]::new))).toList();
    }

    public Page<FilingLine> find(FilingFilter filter, PageRequest page) {
        Actor actor = actor();
        List<String> deciding = filings.kinds().stream().flatMap(kind -> kind.chain().stream()).map(FilingStage::role).distinct().filter(actor::is).toList();
        return lists.page(filter, actor, deciding, page, today());
    }

    /** {@code filing.unknown} (404) also for what the caller may not see. */
    public FilingView byId(long id) {
        Actor actor = actor();
        Filing filing = procedure.visible(id, actor);
        AttachedFile file = mayOpen(filing, actor) ? attachments.bySha256(filing.attachment()).orElseThrow() : null;
        return new FilingView(lists.line(id, today()).orElseThrow(), filing.kind(), shown(filing, actor),
                actor.seesPrivate(filing.departmentCode()), filing.stage(), filing.revision(), filing.attachment(), file == null ? null : file.name(), file == null ? null : file.mediaType(), procedure.acts(filing, actor),
                lists.steps(id));
    }

    /** The file that goes with it; {@code filing.unknown} (404) where there is none, or the caller may not see it. */
    public AttachedFile attachment(long id) {
        Actor actor = actor();
        Filing filing = procedure.visible(id, actor);
        if (!mayOpen(filing, actor)) {
            throw new Problem(Problem.Kind.NOT_FOUND, "filing.unknown", null);
        }
        return attachments.bySha256(filing.attachment()).orElseThrow();
    }

    /** A photo of a person is private. */
    private static boolean mayOpen(Filing filing, Actor actor) {
        boolean photo = filing.kind().attachment() == FilingKind.Attachment.PHOTO;
        return filing.attachment() != null && (!photo || actor.seesPrivate(filing.departmentCode()));
    }

    private static Map<String, String> shown(Filing filing, Actor actor) {
        Map<String, String> shown = new TreeMap<>(filing.fields());
        if (!actor.seesPrivate(filing.departmentCode())) {
            filing.kind().fields().stream().filter(field -> field.kind().isPrivate()).forEach(field -> shown.remove(field.code()));
        }
        return shown;
    }

    private LocalDate today() {
        return LegalTime.today(clock);
    }

    private Actor actor() {
        return Actor.of(staff.onDuty(session.getCallerPrincipal().getName()), session);
    }
}
