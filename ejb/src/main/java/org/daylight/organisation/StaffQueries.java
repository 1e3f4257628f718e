package org.daylight.organisation;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.organisation.control.Actor;
import org.daylight.organisation.control.AttachmentRepository;
import org.daylight.organisation.control.PeopleRepository;
import org.daylight.organisation.control.TrainingRepository;

/**
 * Door, read only: people. Those of a department see their own people; the centre, the platform's administrator, supervisors and the district
 * government all. What is private (document, mobile, photo) is shown to the administrator of the person's department and to the centre only.
 * Sortable: {@code username}, {@code nameZh}, {@code nameEn}, {@code departmentCode}, {@code windowCode}, {@code duty}, {@code activeFrom},
 * {@code activeUntil}; {@code page.unsortable} (400) for any other.
 *
 * @article AUT-09 (004 art. 12), AUT-10 (004 art. 14, 16)
 */
@Stateless
@RolesAllowed({Roles.DEPARTMENT_ADMINISTRATOR, Roles.DEPARTMENT_HEAD, Roles.DATA_ENTRY, Roles.ITEM_ADMINISTRATOR, Roles.DEPARTMENT_SUPERVISOR,
        Roles.CENTRE_MANAGER, Roles.ADMINISTRATOR, Roles.SUPERVISOR, Roles.DISTRICT_GOVERNMENT})
public class StaffQueries {

    @Inject
    PeopleRepository people;
    @Inject
    TrainingRepository trainings;
    @Inject
    AttachmentRepository attachments;
    @Inject
    StaffDirectory staff;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    public Page<StaffLine> find(StaffFilter filter, PageRequest page) {
        Actor actor = actor();
        return people.page(filter, actor.seesAll() ? null : actor.departmentCode(), page, clock.instant());
    }

    /** {@code staff.unknown} (404) also for somebody of a department that the caller does not see. */
    public StaffView person(String username) {
        Actor actor = actor();
        PeopleRepository.Person person = visible(actor, username);
        boolean personal = actor.seesPrivate(person.line().departmentCode());
        return new StaffView(person.line(), personal, actor.keepsDepartment(person.line().departmentCode()), person.identityKind(),
                personal ? person.identityNumber() : null, person.phone(), personal ? person.mobile() : null, personal ? person.photo() : null,
                person.leftReason(), person.revision(), trainings.of(username));
    }

    /** {@code staff.unknown} (404) where there is no photo, or the caller may not see it. */
    public AttachedFile photo(String username) {
        Actor actor = actor();
        PeopleRepository.Person person = visible(actor, username);
        if (person.photo() == null || !actor.seesPrivate(person.line().departmentCode())) {
            throw unknown();
        }
        return attachments.bySha256(person.photo()).orElseThrow(StaffQueries::unknown);
    }

    /**
     * The leading group of the department and its office, the leader first.
     *
     * @article ORG-27 (002 art. 7-10)
     */
    public List<GroupMember> leadingGroup(String departmentCode) {
        Actor actor = actor();
        return actor.seesDepartment(departmentCode) ? people.group(departmentCode) : List.of();
    }

    private PeopleRepository.Person visible(Actor actor, String username) {
        return people.person(username == null ? "" : username, clock.instant())
                .filter(person -> actor.seesDepartment(person.line().departmentCode())).orElseThrow(StaffQueries::unknown);
    }

    private Actor actor() {
        return Actor.of(staff.onDuty(session.getCallerPrincipal().getName()), session);
    }

    private static Problem unknown() {
        return new Problem(Problem.Kind.NOT_FOUND, "staff.unknown", null);
    }
}
