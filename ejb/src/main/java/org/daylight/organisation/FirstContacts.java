package org.daylight.organisation;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.daylight.audit.Audited;
import org.daylight.audit.Subject;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.organisation.control.FirstContactAges;
import org.daylight.organisation.control.FirstContactRepository;
import org.daylight.organisation.control.PostInput;
import org.daylight.organisation.control.PostPeople;
import org.daylight.organisation.control.PostViewer;

/**
 * Door: who is asked first is responsible until the matter is closed or in other hands (首问负责制). Staff see what their department is
 * responsible for and what they were asked themselves; the centre and supervisors see all. {@code staff.not-on-duty} (403).
 * Sortable: {@code contactedAt}, {@code matter}, {@code name}, {@code departmentCode}, {@code duty}, {@code closedAt}.
 *
 * @article ORG-05 (000 art. 10(3); 003 art. 16)
 */
@Stateless
@RolesAllowed({Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.DEPARTMENT_HEAD, Roles.DEPARTMENT_ADMINISTRATOR,
        Roles.CENTRE_MANAGER, Roles.SUPERVISOR, Roles.ADMINISTRATOR})
public class FirstContacts {

    @Inject
    FirstContactRepository contacts;
    @Inject
    FirstContactAges ages;
    @Inject
    PostPeople people;
    @Inject
    StaffDirectory staff;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /** Open ones first, the oldest on top. */
    public Page<FirstContactLine> find(FirstContactFilter filter, PageRequest page) {
        PostViewer viewer = viewer();
        Page<FirstContactLine> found = contacts.page(filter, viewer.scope(null), viewer.username(), page);
        return new Page<>(ages.of(found.rows(), viewer.username(), mayDirect(), LegalTime.today(clock)), found.total());
    }

    /** {@code contact.unknown} (404) also for one that the caller may not see. */
    public FirstContactLine one(long id) {
        return ages.of(List.of(visible(id)), viewer().username(), mayDirect(), LegalTime.today(clock)).get(0);
    }

    /** What happened to it, the oldest first, 200 lines at most; {@code contact.unknown} (404). */
    public List<ContactStep> steps(long id) {
        visible(id);
        return contacts.steps(id);
    }

    /**
     * Afterwards the caller is responsible. {@code input.missing}, {@code input.too-long} (400), {@code contact.future} (422).
     *
     * @return id of the contact
     */
    @Audited
    @RolesAllowed({Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.CENTRE_MANAGER})
    public long record(RecordFirstContact command) {
        Instant now = clock.instant();
        Instant at = command.contactedAt() == null ? now : command.contactedAt();
        if (at.isAfter(now)) {
            throw new Problem(Problem.Kind.REFUSED, "contact.future", "ORG-05");
        }
        PostInput.required("channel", command.channel());
        PostInput.required("matter", command.matter());
        PostInput.required("duty", command.duty());
        StaffMember first = staff.onDuty(viewer().username());
        long id = contacts.add(command, PostInput.required("subject", command.subject(), 400), first, at);
        contacts.addStep(id, ContactStep.Kind.RECORDED, now, first.username(), null, first.username(), null);
        return id;
    }

    /**
     * Afterwards the other person is responsible and the log says from whom. {@code contact.not-responsible} (403) unless the caller is
     * responsible or the centre, {@code post.unknown-person}, {@code contact.same-person} (422), {@code contact.changed} (409).
     */
    @Audited
    public void handOver(HandOverContact command) {
        FirstContactLine line = responsible(command.id());
        PostInput.required("duty", command.duty());
        String note = PostInput.required("note", command.note(), 1_000);
        StaffMember to = people.onDuty(PostInput.required("toUsername", command.toUsername(), 64), LegalTime.today(clock));
        if (to.username().equals(line.username())) {
            throw new Problem(Problem.Kind.REFUSED, "contact.same-person", "ORG-05");
        }
        requireUnchanged(contacts.handOver(command, to));
        contacts.addStep(line.id(), ContactStep.Kind.HANDED_OVER, clock.instant(), viewer().username(), line.username(), to.username(), note);
    }

    /** Afterwards the matter is closed with its result. {@code contact.not-responsible} (403), {@code contact.changed} (409). */
    @Audited
    public void close(@Subject long id, int version, String result) {
        FirstContactLine line = responsible(id);
        String words = PostInput.required("result", result, 1_000);
        requireUnchanged(contacts.close(id, version, words, clock.instant()));
        contacts.addStep(id, ContactStep.Kind.CLOSED, clock.instant(), viewer().username(), line.username(), null, words);
    }

    private static void requireUnchanged(boolean done) {
        if (!done) {
            throw new Problem(Problem.Kind.CONFLICT, "contact.changed", "ORG-05");
        }
    }

    private FirstContactLine responsible(long id) {
        FirstContactLine line = visible(id);
        if (!mayDirect() && !line.username().equals(viewer().username())) {
            throw new Problem(Problem.Kind.FORBIDDEN, "contact.not-responsible", "ORG-05");
        }
        return line;
    }

    private FirstContactLine visible(long id) {
        PostViewer viewer = viewer();
        return contacts.one(id, viewer.scope(null), viewer.username())
                .orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "contact.unknown", null));
    }

    private boolean mayDirect() {
        return session.isCallerInRole(Roles.CENTRE_MANAGER);
    }

    private PostViewer viewer() {
        return PostViewer.of(session, staff);
    }
}
