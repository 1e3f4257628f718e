package org.daylight.cases.intake;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.daylight.audit.Audited;
import org.daylight.authority.Reception;
import org.daylight.cases.control.CaseIntake;
import org.daylight.cases.control.CaseRules;
import org.daylight.cases.control.Entrance;
import org.daylight.cases.control.InputRules;
import org.daylight.items.ItemCatalogue;
import org.daylight.items.ItemVersionView;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Roles;
import org.daylight.organisation.StaffDirectory;
import org.daylight.organisation.StaffMember;
import org.daylight.organisation.WindowSeat;

/** Door: applications come in at the window (ACC-01). */
@Stateless
@Audited
@RolesAllowed(Roles.WINDOW_CLERK)
public class CaseRegistration {

    @Inject
    CaseIntake intake;
    @Inject
    ItemCatalogue items;
    @Inject
    Reception reception;
    @Inject
    StaffDirectory staff;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /**
     * Afterwards the case is {@code REGISTERED} and waits at the window to be accepted; no limit runs yet.
     * {@code staff.not-on-duty} (403), {@code input.missing}, {@code input.too-long} (400), {@code item.unknown} (404),
     * {@code item.not-in-force}, {@code item.not-applied-for}, {@code identity.rejected} (422) with the finding of {@code applicantId},
     * {@code case.other-department} (403) for another department's item
     * that is not entrusted to the clerk's window on the day, {@code case.other-window} (403) for an item that another window of the department holds.
     *
     * @return the number of the new case
     * @article ACC-01, ORG-02, ORG-03 (000 art. 10(3)), ORG-04 (003 art. 10), FLW-12, FLW-13 (002 art. 17)
     */
    public String register(RegisterCase command) {
        StaffMember clerk = staff.onDuty(session.getCallerPrincipal().getName());
        return receive(clerk, Application.of(command));
    }

    /**
     * The same with all that came in: materials, agent, key facts, the case that it applies for again. {@code identity.rejected} (422) with the
     * finding of {@code applicantId}; {@code file.unknown} (404).
     *
     * @return the number of the new case
     * @article APP-03 (004 art. 17), APP-05, APP-06 (004 art. 18), APP-07 (004 art. 20)
     */
    public String receive(Application application) {
        return receive(staff.onDuty(session.getCallerPrincipal().getName()), application);
    }

    private String receive(StaffMember clerk, Application application) {
        InputRules.checked(application);
        Instant now = clock.instant();
        LocalDate today = LegalTime.dateOf(now);
        ItemVersionView item = items.inForce(application.itemCode(), today);
        CaseRules.requireReceivable(reception.standing(clerk, item.itemCode(), item.departmentCode(), today));
        String window = staff.seatOn(clerk.username(), today).map(WindowSeat::windowCode).orElse(null);
        return intake.take(application, new Entrance(Entrance.WINDOW, clerk.username(), window, null, now));
    }
}
