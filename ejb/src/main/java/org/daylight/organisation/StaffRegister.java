package org.daylight.organisation;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.daylight.audit.Audited;
import org.daylight.audit.Subject;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.organisation.control.Actor;
import org.daylight.organisation.control.AttachmentRepository;
import org.daylight.organisation.control.Check;
import org.daylight.organisation.control.FileRules;
import org.daylight.organisation.control.OrganRepository;
import org.daylight.organisation.control.PeopleRepository;
import org.daylight.organisation.control.StaffRules;
import org.daylight.organisation.control.TrainingRepository;

/**
 * Door: people as they are, their training, and that they leave. Linked to the identity provider by the user name only. Everywhere
 * {@code staff.unknown} (404), {@code organisation.other-department} (403), {@code staff.rejected} (422) with a finding for each field.
 *
 * @article AUT-09 (004 art. 12), AUT-10 (004 art. 14, 16)
 */
@Stateless
@Audited
@RolesAllowed({Roles.ADMINISTRATOR, Roles.CENTRE_MANAGER, Roles.DEPARTMENT_ADMINISTRATOR})
public class StaffRegister {
    private static final String REJECTED = "staff.rejected";
    private static final int REASON = 200;

    @Inject
    PeopleRepository people;
    @Inject
    TrainingRepository trainings;
    @Inject
    AttachmentRepository attachments;
    @Inject
    OrganRepository organs;
    @Inject
    StaffDirectory staff;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /**
     * The person is as the command says, and may act once trained. Departments file who comes to a window, changes or leaves it:
     * {@code staff.file-first} (422). {@code staff.taken} (409) for a user name that exists, {@code staff.identity-taken},
     * {@code organisation.stale} (409), {@code staff.own-term} (403) where somebody moves their own days or department. Who enters data for
     * the department keeps its people as its administrator does (ORG-23).
     *
     * @article AUT-10 (004 art. 14, 16), ORG-14 (003 art. 28), ORG-23 (002 art. 18)
     */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.CENTRE_MANAGER, Roles.DEPARTMENT_ADMINISTRATOR, Roles.DATA_ENTRY})
    public void keep(KeepStaff command) {
        Actor actor = actor();
        check(command).orRefuse(REJECTED);
        requireKeeps(actor, command.departmentCode());
        PeopleRepository.Person before = people.person(command.username(), clock.instant()).orElse(null);
        if (before != null) {
            requireKeeps(actor, before.line().departmentCode());
            requireOthersTerm(actor, before.line(), command);
        }
        if (!actor.keepsAll() && StaffRules.needsFiling(before == null ? null : before.line(), command)) {
            throw new Problem(Problem.Kind.REFUSED, "staff.file-first", "ORG-14");
        }
        people.keep(before == null || actor.seesPrivate(command.departmentCode()) ? command : keepingWhatIsHidden(command, before));
    }

    /** {@code photo.kind}, {@code photo.size}, {@code photo.background} (422), {@code attachment.too-large} (413). */
    public void photo(@Subject String username, String name, byte[] bytes) {
        Actor actor = actor();
        kept(actor, username);
        people.photo(username, attachments.store(FileRules.photo(name, bytes), actor.username(), clock.instant()));
    }

    /**
     * The training counts from the day on which it was passed. Nobody records their own: {@code training.own} (403); {@code training.known} (409).
     *
     * @article ORG-21 (004 art. 15; 003 art. 7(6))
     */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.CENTRE_MANAGER})
    public void train(RecordTraining training) {
        Actor actor = actor();
        StaffRules.check(training, LegalTime.today(clock)).orRefuse("training.rejected");
        kept(actor, training.username());
        requireOther(actor, training.username(), "training.own", "ORG-21");
        if (!trainings.add(training, actor.username(), clock.instant())) {
            throw new Problem(Problem.Kind.CONFLICT, "training.known", "ORG-21");
        }
    }

    /** The record counts no more; without another one the person cannot act. {@code training.unknown} (404), {@code input.missing} (400). */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.CENTRE_MANAGER})
    public void withdrawTraining(@Subject long training, String reason) {
        Actor actor = actor();
        new Check().text("reason", reason, REASON).orRefuse("training.rejected");
        String owner = trainings.ownerOfValid(training).orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "training.unknown", null));
        requireOther(actor, owner, "training.own", "ORG-21");
        trainings.withdraw(training, reason, actor.username(), clock.instant());
    }

    /**
     * The person has left and cannot act from this very moment; {@code staff.own-leave} (403) for oneself, {@code staff.left-already} (409).
     *
     * @article AUT-08 (004 art. 13), ORG-14 (003 art. 28)
     */
    public void leave(@Subject String username, String reason) {
        Actor actor = actor();
        new Check().text("reason", reason, REASON).orRefuse(REJECTED);
        PeopleRepository.Person person = kept(actor, username);
        requireOther(actor, username, "staff.own-leave", null);
        Instant now = clock.instant();
        if (person.line().leftAt() != null && !person.line().leftAt().isAfter(now)) {
            throw new Problem(Problem.Kind.CONFLICT, "staff.left-already", null);
        }
        people.leave(username, now, reason);
    }

    /**
     * The person has the place in the leading group of their department, or none; {@code group.led} (409) where another one leads.
     *
     * @param position null: none
     * @article ORG-27 (002 art. 7-10)
     */
    public void placeInGroup(@Subject String username, GroupPosition position) {
        String department = kept(actor(), username).line().departmentCode();
        boolean led = people.group(department).stream().anyMatch(member -> member.position() == GroupPosition.LEADER && !member.username().equals(username));
        if (position == GroupPosition.LEADER && led) {
            throw new Problem(Problem.Kind.CONFLICT, "group.led", "ORG-27");
        }
        people.group(department, username, position, LegalTime.today(clock));
    }

    /** Who does not see what is private does not blank it out. */
    private static KeepStaff keepingWhatIsHidden(KeepStaff s, PeopleRepository.Person before) {
        boolean newDocument = s.identityNumber() != null;
        return s.with(newDocument ? s.identityKind() : before.identityKind(), newDocument ? s.identityNumber() : before.identityNumber(),
                s.mobile() == null ? before.mobile() : s.mobile());
    }

    private Check check(KeepStaff s) {
        LocalDate today = LegalTime.today(clock);
        Check check = StaffRules.check(s, today);
        check.that(s.departmentCode() == null || organs.organ(s.departmentCode(), today).isPresent(), "departmentCode", "department.unknown", null);
        boolean seat = s.windowCode() == null || organs.window(s.windowCode()).filter(w -> w.departmentCode().equals(s.departmentCode())).isPresent();
        check.that(seat, "windowCode", "staff.other-window", "ORG-02");
        boolean taken = s.identityNumber() != null && people.isIdentityTaken(s.identityKind(), s.identityNumber(), s.username());
        return check.that(!taken, "identityNumber", "staff.identity-taken", "AUT-10");
    }

    private PeopleRepository.Person kept(Actor actor, String username) {
        PeopleRepository.Person person = people.person(username == null ? "" : username, clock.instant())
                .orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "staff.unknown", null));
        actor.requireKeeps(person.line().departmentCode());
        return person;
    }

    private static void requireKeeps(Actor actor, String department) {
        if (!(actor.is(Roles.DATA_ENTRY) && actor.isOf(department))) {
            actor.requireKeeps(department);
        }
    }

    /** {@code staff.own-term} (403): nobody prolongs or moves their own duty. */
    private static void requireOthersTerm(Actor actor, StaffLine before, KeepStaff after) {
        boolean moved = !Objects.equals(before.activeUntil(), after.activeUntil()) || !before.activeFrom().equals(after.activeFrom())
                || !before.departmentCode().equals(after.departmentCode());
        if (moved) {
            requireOther(actor, after.username(), "staff.own-term", "AUT-11");
        }
    }

    private static void requireOther(Actor actor, String username, String problem, String article) {
        if (actor.username().equals(username)) {
            throw new Problem(Problem.Kind.FORBIDDEN, problem, article);
        }
    }

    private Actor actor() {
        return Actor.of(staff.onDuty(session.getCallerPrincipal().getName()), session);
    }
}
