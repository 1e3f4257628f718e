package org.daylight.consultation;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.daylight.audit.Audited;
import org.daylight.audit.Subject;
import org.daylight.consultation.control.AppointmentListRepository;
import org.daylight.consultation.control.AppointmentRepository;
import org.daylight.consultation.control.AppointmentRules;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Roles;
import org.daylight.organisation.StaffDirectory;

/**
 * Door: who comes when, and who came. Clerks see the appointments at their department's windows, the centre, supervisors and administrators all.
 * {@code staff.not-on-duty} (403).
 *
 * @article APP-10 (003 art. 10)
 */
@Stateless
@RolesAllowed({Roles.WINDOW_CLERK, Roles.DEPARTMENT_HEAD, Roles.DEPARTMENT_SUPERVISOR, Roles.CENTRE_MANAGER, Roles.SUPERVISOR, Roles.ADMINISTRATOR})
public class AppointmentDesk {
    @Inject
    AppointmentRepository appointments;
    @Inject
    AppointmentListRepository lists;
    @Inject
    StaffDirectory staff;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /** By day and time. Sortable: {@code slot}, {@code windowCode}, {@code state}; {@code page.unsortable} (400). */
    public Page<AppointmentView> find(AppointmentFilter filter, PageRequest page) {
        return lists.page(filter, scope(), page);
    }

    /** Windows within the caller's reach, by code. */
    public List<AppointmentWindow> windows() {
        return lists.windows(scope());
    }

    public List<AppointmentHours> hours(String windowCode) {
        return appointments.hours(windowCode);
    }

    /** {@code appointment.ended} (422) where it is over already, {@code appointment.other-day} (422) on another day. */
    @Audited
    @RolesAllowed(Roles.WINDOW_CLERK)
    public void arrived(@Subject long id) {
        end(id, AppointmentState.ARRIVED);
    }

    /** Nobody came; problems as {@link #arrived}. */
    @Audited
    @RolesAllowed(Roles.WINDOW_CLERK)
    public void missed(@Subject long id) {
        end(id, AppointmentState.NO_SHOW);
    }

    private void end(long id, AppointmentState state) {
        AppointmentView appointment = lists.one(id, scope()).orElseThrow(AppointmentRules::unknown);
        AppointmentRules.requireToday(appointment.day(), LegalTime.today(clock));
        AppointmentRules.requireBooked(appointments.end(id, state, session.getCallerPrincipal().getName(), clock.instant()));
    }

    /** Afterwards the window takes appointments in these hours, six stretches at most, that do not overlap; what is booked stays. {@code appointment.hours} (422). */
    @Audited
    @RolesAllowed({Roles.WINDOW_CLERK, Roles.CENTRE_MANAGER})
    public void keepHours(@Subject String windowCode, List<AppointmentHours> hours) {
        AppointmentRules.requireHours(hours);
        AppointmentRules.requireWindow(windows(), windowCode);
        appointments.keepHours(windowCode, hours, session.getCallerPrincipal().getName(), clock.instant());
    }

    /** Null: all departments. */
    private String scope() {
        String own = staff.onDuty(session.getCallerPrincipal().getName()).departmentCode();
        return Stream.of(Roles.CENTRE_MANAGER, Roles.SUPERVISOR, Roles.ADMINISTRATOR).anyMatch(session::isCallerInRole) ? null : own;
    }
}
