package org.daylight.accountability;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daylight.accountability.control.OperationRepository;
import org.daylight.accountability.control.OperationRepository.Queue;
import org.daylight.accountability.control.OperationRepository.Supervisor;
import org.daylight.calendar.CalendarInForce;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Roles;
import org.daylight.kernel.WorkingDays;
import org.daylight.organisation.StaffDirectory;
import org.daylight.profiles.ProfileContent;
import org.daylight.profiles.SupervisionProfiles;
import org.daylight.signals.FunctionalRoles;

/**
 * Door, read only: what those do who supervise. The audit administrator sees all; a head and a supervisor see the supervisors of the own department.
 * {@code staff.not-on-duty} (403).
 *
 * @article MON-22 (002 art. 24(2)), MON-19 (002 art. 24(1)), MON-31 (003 art. 41)
 */
@Stateless
@RolesAllowed({Roles.AUDIT_ADMINISTRATOR, Roles.DEPARTMENT_HEAD, Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR})
public class SupervisorOperations {
    private static final int INTERVAL = 5;

    @Inject
    OperationRepository operations;
    @Inject
    SupervisionProfiles profiles;
    @Inject
    CalendarInForce calendar;
    @Inject
    StaffDirectory staff;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /** Newest first. Sortable: {@code at}, {@code actor}, {@code action}, {@code subject}. */
    public Page<OperationLine> find(OperationFilter filter, PageRequest page) {
        return operations.page(filter, scope(), page);
    }

    /**
     * Who of the supervisors did not log in for longer than the profile of their department allows, and what waits; all of them, by department. Example: with five
     * working days, who was last here on Friday 2026-03-06 is expected by the end of Friday 2026-03-13.
     */
    public List<SupervisorStanding> standings() {
        LocalDate today = LegalTime.today(clock);
        Map<String, Queue> queues = new HashMap<>();
        return operations.supervisors(scope(), clock.instant()).stream().map(person -> standing(person, today, queues)).toList();
    }

    private SupervisorStanding standing(Supervisor person, LocalDate today, Map<String, Queue> queues) {
        String asked = profiles.inForce(person.departmentCode(), today).content().parameter("supervisors-login");
        WorkingDays interval = WorkingDays.of(asked == null ? INTERVAL : Integer.parseInt(asked));
        WorkingCalendar days = calendar.current().assumingWeekdays();
        LocalDate last = person.lastAt() == null ? person.activeFrom() : LegalTime.dateOf(person.lastAt());
        LocalDate due = asked == null ? null : days.add(last, interval);
        String ofQueue = person.district() ? null : person.departmentCode();
        Queue queue = queues.computeIfAbsent(String.valueOf(ofQueue), key -> operations.queue(ofQueue, LegalTime.startOf(before(days, today, interval))));
        return new SupervisorStanding(person.username(), person.nameZh(), person.nameEn(), person.departmentCode(), person.departmentZh(), person.departmentEn(), person.lastAt(), due,
                due != null && today.isAfter(due), queue.waiting(), queue.overdue());
    }

    /** The last day from which so many working days have passed by today. */
    private static LocalDate before(WorkingCalendar days, LocalDate today, WorkingDays interval) {
        LocalDate day = today;
        while (days.add(day, interval).isAfter(today)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** Who holds which functional role of the profile in force in the district: login roles by the profile's role (C13, MON-31). */
    public List<RoleShare> shares() {
        ProfileContent profile = profiles.inForce(null, LegalTime.today(clock)).content();
        return profile.roles().stream().map(role -> new RoleShare(role.code(), role.nameZh(), role.nameEn(), role.organZh(), role.organEn(), role.article(),
                FunctionalRoles.logins(profile, role.code()))).toList();
    }

    private String scope() {
        String own = staff.onDuty(session.getCallerPrincipal().getName()).departmentCode();
        return session.isCallerInRole(Roles.AUDIT_ADMINISTRATOR) ? null : own;
    }
}
