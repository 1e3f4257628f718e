package org.daylight.organisation;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Roles;
import org.daylight.organisation.control.AttendanceBook;
import org.daylight.organisation.control.PostViewer;

/**
 * Door, read only: attendance by day (考勤). Window staff are expected on every working day of duty,
 * representatives on those of their terms, anybody else on the days on which they were clocked. Own department only, the centre and supervisors all; {@code staff.not-on-duty} (403).
 * Sortable: {@code name}, {@code departmentCode}, {@code username}.
 *
 * @article ORG-18 (003 art. 7(3)(7), 41)
 */
@Stateless
@RolesAllowed({Roles.DEPARTMENT_HEAD, Roles.DEPARTMENT_ADMINISTRATOR, Roles.CENTRE_MANAGER, Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR,
        Roles.ADMINISTRATOR})
public class Attendance {

    @Inject
    AttendanceBook book;
    @Inject
    StaffDirectory staff;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /** Day by day; {@code calendar.unpublished-year} (422). */
    public Page<AttendanceMonth> month(YearMonth month, AttendanceFilter filter, PageRequest page) {
        PostViewer viewer = PostViewer.of(session, staff);
        AttendanceFilter seen = new AttendanceFilter(viewer.scope(filter.departmentCode()), filter.text());
        return book.month(month, seen, page, LegalTime.today(clock));
    }

    /** Person-days by department. */
    public List<DepartmentAttendance> departments(YearMonth month) {
        return book.departments(month, PostViewer.of(session, staff).scope(null), LegalTime.today(clock));
    }
}
