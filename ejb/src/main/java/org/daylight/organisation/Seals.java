package org.daylight.organisation;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daylight.audit.Audited;
import org.daylight.audit.Subject;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.organisation.control.PostInput;
import org.daylight.organisation.control.PostViewer;
import org.daylight.organisation.control.SealKeeping;
import org.daylight.organisation.control.SealRepository;
import org.daylight.organisation.control.SealRules;

/**
 * Door: the register of seals. A department registers, hands over and ends its own; the centre and supervisors read all.
 * {@code staff.not-on-duty} (403). Sortable: {@code departmentCode}, {@code kind}, {@code validFrom}, {@code name}.
 *
 * @article RES-12, RES-13, ORG-11 (003 art. 27(4), 33-35; 004 art. 26; C23)
 */
@Stateless
@RolesAllowed({Roles.DEPARTMENT_HEAD, Roles.DEPARTMENT_ADMINISTRATOR, Roles.CENTRE_MANAGER, Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR,
        Roles.ADMINISTRATOR})
public class Seals {

    @Inject
    SealRepository seals;
    @Inject
    SealKeeping keeping;
    @Inject
    StaffDirectory staff;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /** Those in use first. */
    public Page<SealLine> find(SealFilter filter, PageRequest page) {
        return seals.page(new SealFilter(viewer().scope(filter.departmentCode()), filter.kind(), filter.inUse(), filter.text()), today(), page);
    }

    /** {@code seal.unknown} (404), {@code post.other-department} (403). */
    public SealLine one(long id) {
        SealLine seal = known(id);
        viewer().requireSight(seal.departmentCode());
        return seal;
    }

    /** Who kept it, the first keeper first; {@code seal.unknown} (404). */
    public List<SealHandover> handovers(long id) {
        one(id);
        return seals.handovers(id);
    }

    /**
     * On which documents it was used, by whom and when, the newest first; {@code seal.unknown} (404).
     *
     * @article RES-15 (003 art. 27(4))
     */
    public Page<SealUse> uses(long id, PageRequest page) {
        one(id);
        return seals.uses(id, page);
    }

    /** Which documents bear which kind. */
    public List<SealDocument> documents() {
        return seals.documents();
    }

    /**
     * What departments decided about their acceptance seals; what the centre has not taken note of first, then the latest.
     *
     * @param sealId null: of any
     * @param open   true: not taken note of; null: all
     * @article RES-13 (003 art. 34)
     */
    public Page<SealFiling> filings(Long sealId, Boolean open, PageRequest page) {
        return seals.filings(viewer().scope(null), sealId, open, page);
    }

    /** The centre took note; nothing changes where it already had. {@code seal.filing-unknown} (404). */
    @Audited
    @RolesAllowed(Roles.CENTRE_MANAGER)
    public void acknowledge(@Subject long filing) {
        if (!seals.acknowledge(filing, viewer().username(), clock.instant())) {
            throw new Problem(Problem.Kind.NOT_FOUND, "seal.filing-unknown", "RES-13");
        }
    }

    /**
     * Afterwards the seal is in use from its first day on; an acceptance seal is filed with the centre. {@code input.missing} (400), {@code seal.rejected} (422) with each reason,
     * {@code seal.second} (422) where the department has one of the kind at that time, {@code seal.not-representative} (422) where an approval
     * seal goes to somebody else than a representative, {@code seal.other-department} (422).
     *
     * @return id of the seal
     */
    @Audited
    @RolesAllowed({Roles.DEPARTMENT_HEAD, Roles.DEPARTMENT_ADMINISTRATOR})
    public long register(RegisterSeal command) {
        PostViewer viewer = viewer();
        SealRules.check(command);
        String paper = PostInput.required("paperNumber", command.paperNumber(), 60);
        keeping.requireKeeper(command.kind(), PostInput.required("keeper", command.keeper(), 64), viewer.departmentCode(), today());
        keeping.requireOnlyOne(command, viewer.departmentCode());
        boolean changes = seals.had(viewer.departmentCode(), command.kind());
        long id = seals.add(command, viewer.departmentCode(), paper);
        file(command.kind(), id, changes ? SealFiling.Act.CHANGED : SealFiling.Act.ENABLED, command.validFrom(), paper, null);
        seals.addHandover(id, clock.instant(), null, command.keeper(), null, viewer.username());
        return id;
    }

    /**
     * Afterwards the other person keeps the seal, and the record says so. {@code seal.unknown} (404), {@code seal.changed} (409),
     * {@code seal.not-representative}, {@code seal.other-department}, {@code seal.same-keeper} (422).
     */
    @Audited
    @RolesAllowed({Roles.DEPARTMENT_HEAD, Roles.DEPARTMENT_ADMINISTRATOR})
    public void handOver(@Subject long id, int version, String toUsername, String note) {
        PostViewer viewer = viewer();
        SealLine seal = own(id, viewer);
        keeping.requireKeeper(seal.kind(), PostInput.required("keeper", toUsername, 64), seal.departmentCode(), today());
        if (seal.keeper().equals(toUsername)) {
            throw new Problem(Problem.Kind.REFUSED, "seal.same-keeper", null);
        }
        requireUnchanged(seals.keep(id, version, toUsername));
        seals.addHandover(id, clock.instant(), seal.keeper(), toUsername, PostInput.optional("note", note, 400), viewer.username());
    }

    /**
     * Afterwards the seal is not used after the day, by the department's decision; that of an acceptance seal is filed with the centre. {@code seal.ends-before-start}, {@code seal.beyond-end} (422) where it ended or ends sooner,
     * {@code seal.changed} (409), {@code input.missing} (400).
     */
    @Audited
    @RolesAllowed({Roles.DEPARTMENT_HEAD, Roles.DEPARTMENT_ADMINISTRATOR})
    public void end(@Subject long id, int version, LocalDate lastDay, String paperNumber, String reason) {
        SealLine seal = own(id, viewer());
        if (PostInput.required("lastDay", lastDay).isBefore(seal.validFrom())) {
            throw new Problem(Problem.Kind.REFUSED, "seal.ends-before-start", null);
        }
        if (seal.validUntil() != null && lastDay.isAfter(seal.validUntil())) {
            throw new Problem(Problem.Kind.REFUSED, "seal.beyond-end", "RES-12", seal.validUntil().toString());
        }
        String paper = PostInput.required("paperNumber", paperNumber, 60);
        requireUnchanged(seals.end(id, version, lastDay, PostInput.required("reason", reason, 400)));
        file(seal.kind(), id, SealFiling.Act.ABOLISHED, lastDay, paper, reason.strip());
    }

    private void file(SealKind kind, long id, SealFiling.Act act, LocalDate effectiveOn, String paper, String reason) {
        if (kind == SealKind.ACCEPTANCE) {
            seals.file(id, act, effectiveOn, paper, reason, viewer().username(), clock.instant());
        }
    }

    /**
     * Afterwards the use of the department's seal on a document is on record. {@code seal.wrong-document} (422) where no seal is for this type
     * of document, {@code seal.none-in-use} (422).
     *
     * @param documentType as {@link #documents} lists it
     * @article ACC-12, RES-12 (003 art. 33)
     */
    @PermitAll // rooms above seal documents for the caller of their own doors
    public void use(String departmentCode, String documentType, String documentNumber, String actor) {
        SealKind kind = seals.documents().stream().filter(document -> document.documentType().equals(documentType)).map(SealDocument::kind).findFirst()
                .orElseThrow(() -> new Problem(Problem.Kind.REFUSED, "seal.wrong-document", "RES-12"));
        SealLine seal = seals.inUse(departmentCode, kind, today())
                .orElseThrow(() -> new Problem(Problem.Kind.REFUSED, "seal.none-in-use", "RES-12"));
        seals.addUse(seal.id(), clock.instant(), documentType, PostInput.required("documentNumber", documentNumber, 80), actor);
    }

    /**
     * The seal that the department uses today on documents of the type; empty where no seal is for this type.
     *
     * @param required {@code seal.none-in-use} (422) where the department has none in use; else empty then
     * @article ACC-12, RES-12 (003 art. 33)
     */
    @PermitAll // rooms above seal documents for the caller of their own doors
    public Optional<SealLine> inUseFor(String departmentCode, String documentType, boolean required) {
        Optional<SealKind> kind = seals.documents().stream().filter(document -> document.documentType().equals(documentType)).map(SealDocument::kind).findFirst();
        Optional<SealLine> seal = kind.flatMap(of -> seals.inUse(departmentCode, of, today()));
        if (required && kind.isPresent() && seal.isEmpty()) {
            throw new Problem(Problem.Kind.REFUSED, "seal.none-in-use", "RES-12");
        }
        return seal;
    }

    private SealLine own(long id, PostViewer viewer) {
        SealLine seal = known(id);
        viewer.requireOwn(seal.departmentCode());
        return seal;
    }

    private SealLine known(long id) {
        return seals.one(id, today()).orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "seal.unknown", null));
    }

    private static void requireUnchanged(boolean done) {
        if (!done) {
            throw new Problem(Problem.Kind.CONFLICT, "seal.changed", null);
        }
    }

    private LocalDate today() {
        return LegalTime.today(clock);
    }

    private PostViewer viewer() {
        return PostViewer.of(session, staff);
    }
}
