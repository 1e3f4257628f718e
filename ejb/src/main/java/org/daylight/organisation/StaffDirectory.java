package org.daylight.organisation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Problem;
import org.daylight.organisation.control.StaffRepository;
import org.daylight.organisation.entity.Department;
import org.daylight.organisation.entity.Staff;

/** Door: who is on duty where. Open to all because other doors ask it who their caller is, and department names are public. */
@Stateless
@PermitAll
public class StaffDirectory {

    @Inject
    StaffRepository staff;
    @Inject
    Clock clock;

    /**
     * The person on duty today; {@code staff.not-on-duty} (403) for everyone else.
     * Example: active until 2026-03-31 acts on that day and is refused from 2026-04-01, 00:00 in Asia/Shanghai.
     *
     * @article AUT-08 (004 art. 13)
     */
    public StaffMember onDuty(String username) {
        return staff.byUsername(username)
                .filter(person -> person.isOnDuty(LegalTime.today(clock)))
                .map(Staff::view)
                .orElseThrow(() -> new Problem(Problem.Kind.FORBIDDEN, "staff.not-on-duty", "AUT-08"));
    }

    /** All departments by code. */
    public List<DepartmentView> departments() {
        return staff.departments().stream().map(Department::view).toList();
    }

    /** {@code department.unknown} (404). */
    public DepartmentView department(String code) {
        return staff.department(code).map(Department::view)
                .orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "department.unknown", null));
    }
}
