package org.daylight.cases;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.daylight.cases.control.CaseSelection;
import org.daylight.cases.control.FlowPosts;
import org.daylight.cases.control.TaskRepository;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Roles;
import org.daylight.organisation.StaffDirectory;

/**
 * Door, read only: what waits for the caller now, also steps of other departments' cases; the nearest due day first, of the case or of its step, so that
 * what is late stands on top, and what is paused at the end. {@code staff.not-on-duty} (403). Sortable: {@code caseNumber}, {@code subject},
 * {@code dueAt}, {@code stepDueAt}, {@code registeredAt}.
 *
 * @article FLW-05 (002 art. 16), AUT-08 (004 art. 13), TIM-03 (000 art. 30(2))
 */
@Stateless
@RolesAllowed({Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.DEPARTMENT_HEAD, Roles.CENTRE_MANAGER,
        Roles.DISTRICT_GOVERNMENT})
public class MyTasks {
    @Inject
    TaskRepository tasks;
    @Inject
    StaffDirectory staff;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    public Page<TaskLine> find(TaskFilter filter, PageRequest page) {
        return tasks.page(mine().of(filter, clock.instant()), caller(), page, clock.instant());
    }

    public TaskCounts counts() {
        return tasks.counts(mine(), clock.instant());
    }

    private CaseSelection mine() {
        Set<String> posts = FlowPosts.ALL.stream().filter(session::isCallerInRole).collect(Collectors.toSet());
        return CaseSelection.none().waitingFor(posts, staff.onDuty(caller()).departmentCode(), caller());
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
