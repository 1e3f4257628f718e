package org.daylight.organisation;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.daylight.audit.Audited;
import org.daylight.audit.Subject;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.organisation.control.InspectionRepository;
import org.daylight.organisation.control.PostInput;
import org.daylight.organisation.control.PostPeople;
import org.daylight.organisation.control.PostViewer;

/**
 * Door: daily inspection of windows and discipline checks. The centre and supervisors inspect, departments read what concerns them.
 * {@code staff.not-on-duty} (403). Sortable: {@code inspectedOn}, {@code departmentCode}, {@code place}, {@code kind}.
 *
 * @article ORG-18 (003 art. 7(3)(7), 41)
 */
@Stateless
@RolesAllowed({Roles.DEPARTMENT_HEAD, Roles.DEPARTMENT_ADMINISTRATOR, Roles.CENTRE_MANAGER, Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR,
        Roles.ADMINISTRATOR})
public class Inspections {

    @Inject
    InspectionRepository inspections;
    @Inject
    PostPeople people;
    @Inject
    StaffDirectory staff;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /** The newest first. */
    public Page<InspectionLine> find(InspectionFilter filter, PageRequest page) {
        return inspections.page(new InspectionFilter(filter.month(), viewer().scope(filter.departmentCode()), filter.kind(), filter.open(), filter.text()),
                page);
    }

    /** {@code inspection.unknown} (404), {@code post.other-department} (403). */
    public InspectionLine one(long id) {
        InspectionLine line = inspections.one(id).orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "inspection.unknown", null));
        viewer().requireSight(line.departmentCode());
        return line;
    }

    /** By department; departments without an inspection are left out. */
    public List<InspectionResult> summary(YearMonth month) {
        return inspections.results(month, viewer().scope(null));
    }

    /** The same of all departments, for the assessment. */
    @PermitAll // rooms above collect facts from it without a caller
    public List<InspectionResult> results(YearMonth month) {
        return inspections.results(month, null);
    }

    /**
     * Afterwards what was seen at a window is on record. {@code input.missing}, {@code input.too-long} (400), {@code department.unknown} (404),
     * {@code inspection.future}, {@code post.unknown-person}, {@code inspection.other-department} (422).
     *
     * @return id of the inspection
     */
    @Audited
    @RolesAllowed({Roles.CENTRE_MANAGER, Roles.SUPERVISOR})
    public long record(RecordInspection command) {
        PostViewer viewer = viewer();
        PostInput.required("kind", command.kind());
        staff.department(PostInput.required("departmentCode", command.departmentCode(), 32));
        if (PostInput.required("inspectedOn", command.inspectedOn()).isAfter(LegalTime.today(clock))) {
            throw new Problem(Problem.Kind.REFUSED, "inspection.future", "ORG-18");
        }
        requireOfDepartment(command);
        String place = PostInput.required("place", command.place(), 100);
        String remark = command.kind() == InspectionKind.IN_ORDER ? PostInput.optional("remark", command.remark(), 1_000)
                : PostInput.required("remark", command.remark(), 1_000);
        return inspections.add(command, place, remark, viewer.username(), clock.instant());
    }

    private void requireOfDepartment(RecordInspection command) {
        if (command.username() != null && !people.onDuty(command.username(), command.inspectedOn()).departmentCode().equals(command.departmentCode())) {
            throw new Problem(Problem.Kind.REFUSED, "inspection.other-department", "ORG-18");
        }
    }

    /**
     * Afterwards the finding is settled with its outcome. {@code inspection.unknown} (404), {@code inspection.settled} (409),
     * {@code input.missing} (400).
     */
    @Audited
    @RolesAllowed({Roles.CENTRE_MANAGER, Roles.SUPERVISOR})
    public void settle(@Subject long id, String outcome) {
        PostViewer viewer = viewer();
        one(id);
        if (!inspections.settle(id, LegalTime.today(clock), PostInput.required("outcome", outcome, 1_000), viewer.username())) {
            throw new Problem(Problem.Kind.CONFLICT, "inspection.settled", null);
        }
    }

    private PostViewer viewer() {
        return PostViewer.of(session, staff);
    }
}
