package org.daylight.items;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.audit.Audited;
import org.daylight.audit.Subject;
import org.daylight.items.control.ConfirmationRepository;
import org.daylight.items.control.ConfirmationRules;
import org.daylight.items.control.ConfirmationWay;
import org.daylight.items.control.ItemListRepository;
import org.daylight.items.control.ItemSelection;
import org.daylight.items.control.Look;
import org.daylight.items.control.TurnSelection;
import org.daylight.items.control.VersionStanding;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Roles;
import org.daylight.organisation.StaffDirectory;
import org.daylight.organisation.StaffMember;

/**
 * Door: the way of a version into the power database: item administrator, department legal section, departments of a cross-department flow,
 * centre, legal office. Nobody looks twice in a row at one version, and who wrote it never reviews it ({@code item.same-person}, 422).
 * Everywhere {@code item.unknown} (404), {@code item.stale-revision} (409), {@code item.wrong-stage} (422), {@code item.other-department} (403),
 * {@code staff.not-on-duty} (403).
 *
 * @article ITM-11, ITM-12, ITM-14 (002 art. 11-13), ITM-29 (004 art. 10), ITM-09 (003 art. 15)
 */
@Stateless
@RolesAllowed({Roles.ITEM_ADMINISTRATOR, Roles.LEGAL_SECTION, Roles.DEPARTMENT_HEAD, Roles.CENTRE_MANAGER, Roles.LEGAL_OFFICE})
public class ItemConfirmation {
    @Inject
    ConfirmationWay way;
    @Inject
    ConfirmationRepository confirmation;
    @Inject
    ItemListRepository versions;
    @Inject
    StaffDirectory staff;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /**
     * From {@code DRAFT} to the legal section; the first submission is the report (ITM-18). {@code item.not-a-draft} (422),
     * {@code item.incomplete} (422) with findings (ITM-31), {@code item.not-after-last} (422) where a version that was published takes effect on
     * the same day or later.
     */
    @Audited
    @RolesAllowed(Roles.ITEM_ADMINISTRATOR)
    public void submit(@Subject long versionId, long revision) {
        StaffMember writer = caller();
        VersionStanding standing = way.hold(versionId, revision);
        ConfirmationRules.requireOwn(standing.departmentCode(), writer.departmentCode());
        ConfirmationRules.requireDraft(standing.state());
        way.submit(standing, look(writer, null, null));
    }

    /**
     * The caller agrees in the stage the version is in, and it goes on; a cross-department flow once all departments have signed. From
     * {@code CONFIRMATION} it is published: in force from its planned day, or from today where that has passed, and the version before it ends on
     * the day before. Completeness and place are checked again: {@code item.incomplete}, {@code item.not-after-last},
     * {@code item.over-before-effect} (422).
     *
     * @param opinion    required: in the legal stages the review of the legal basis (ITM-15); {@code item.opinion-required} (422)
     * @param documentNo of the decision; may be null
     * @return the stage the version is in now
     */
    @Audited
    public ItemState agree(@Subject long versionId, long revision, String opinion, String documentNo) {
        StaffMember person = caller();
        VersionStanding standing = turn(versionId, revision, person);
        ConfirmationRules.requireOpinion(opinion, documentNo);
        return way.agree(standing, look(person, opinion.strip(), documentNo));
    }

    /** Back to {@code DRAFT}, from where the chain begins anew; {@code item.reason-required} (422) (ITM-32). */
    @Audited
    public void sendBack(@Subject long versionId, long revision, String reason) {
        StaffMember person = caller();
        VersionStanding standing = turn(versionId, revision, person);
        ConfirmationRules.requireReason(reason);
        way.sendBack(standing, look(person, reason.strip(), null));
    }

    /**
     * Versions that wait for the caller: stage by role, own department where the stage is the department's, and not held back from the caller by
     * the separation of duties; longest waiting first. Sortable as {@link ItemQueries}.
     */
    public Page<ItemLine> waiting(PageRequest page) {
        PageRequest ordered = page.sort() == null ? new PageRequest(page.first(), page.size(), "submittedAt", true) : page;
        return versions.page(turns(), ordered);
    }

    /** Whether the caller may agree or send back now: what {@link #agree} would not refuse for who the caller is. */
    public boolean isTurn(long versionId) {
        return !versions.all(turns().ofVersion(versionId)).isEmpty();
    }

    private ItemSelection turns() {
        StaffMember person = caller();
        return TurnSelection.of(roles(), person.username(), person.departmentCode());
    }

    private VersionStanding turn(long versionId, long revision, StaffMember person) {
        VersionStanding standing = way.hold(versionId, revision);
        ConfirmationRules.requireTurn(standing, roles(), person.departmentCode(), confirmation.asked(versionId));
        ConfirmationRules.requireAnother(standing, person.username());
        return standing;
    }

    private StaffMember caller() {
        return staff.onDuty(session.getCallerPrincipal().getName());
    }

    private Set<String> roles() {
        return Stream.of(Roles.LEGAL_SECTION, Roles.DEPARTMENT_HEAD, Roles.CENTRE_MANAGER, Roles.LEGAL_OFFICE)
                .filter(session::isCallerInRole).collect(Collectors.toSet());
    }

    private Look look(StaffMember person, String opinion, String documentNo) {
        return new Look(person.username(), person.departmentCode(), clock.instant(), opinion,
                documentNo == null || documentNo.isBlank() ? null : documentNo.strip());
    }
}
