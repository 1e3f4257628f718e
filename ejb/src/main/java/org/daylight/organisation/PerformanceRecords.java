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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Roles;
import org.daylight.organisation.control.AppraisalRepository;
import org.daylight.organisation.control.AttendanceBook;
import org.daylight.organisation.control.AttendanceRepository.PersonDays;
import org.daylight.organisation.control.InspectionRepository;
import org.daylight.organisation.control.PostPeople;
import org.daylight.organisation.control.PostViewer;

/**
 * Door, read only: a year at the window, person by person, as a basis of promotion in the department. The cases a person handled are known
 * to the cases room and are put beside it by whoever shows both. {@code staff.not-on-duty} (403).
 *
 * @article ORG-19 (003 art. 46)
 */
@Stateless
@RolesAllowed({Roles.DEPARTMENT_HEAD, Roles.DEPARTMENT_ADMINISTRATOR, Roles.CENTRE_MANAGER, Roles.SUPERVISOR, Roles.ADMINISTRATOR})
public class PerformanceRecords {

    @Inject
    AttendanceBook book;
    @Inject
    InspectionRepository inspections;
    @Inject
    AppraisalRepository appraisals;
    @Inject
    PostPeople people;
    @Inject
    StaffDirectory staff;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /**
     * Everybody of a department who was expected at the centre in the year; {@code post.other-department} (403).
     *
     * @param departmentCode null: the caller's own
     */
    public List<PerformanceRecord> of(int year, String departmentCode) {
        PostViewer viewer = PostViewer.of(session, staff);
        String department = departmentCode == null ? viewer.departmentCode() : departmentCode;
        viewer.requireSight(department);
        DepartmentView view = staff.department(department);
        Map<String, PersonDays> days = book.year(year, department, LegalTime.today(clock));
        Map<String, Integer> findings = inspections.findings(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        Map<String, AppraisalLine> signed = appraisals.page(new AppraisalFilter(year, department, true, null), PageRequest.first(500)).rows().stream()
                .collect(Collectors.toMap(AppraisalLine::username, Function.identity()));
        return people.all(department, LegalTime.today(clock)).stream().filter(person -> days.containsKey(person.username()))
                .map(person -> record(person, view, days.get(person.username()), findings.getOrDefault(person.username(), 0), signed.get(person.username())))
                .toList();
    }

    private static PerformanceRecord record(StaffMember person, DepartmentView department, PersonDays days, int findings, AppraisalLine appraisal) {
        return new PerformanceRecord(person.username(), person.nameZh(), person.nameEn(), department.code(), department.nameZh(), department.nameEn(),
                days.expected(), days.absent(), days.late(), days.leftEarly(), findings, appraisal);
    }
}
