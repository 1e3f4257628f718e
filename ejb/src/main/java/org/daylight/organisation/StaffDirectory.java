package org.daylight.organisation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Problem;
import org.daylight.organisation.control.Duty;
import org.daylight.organisation.control.DutyRules;
import org.daylight.organisation.control.StaffRepository;
import org.daylight.organisation.entity.Department;

/** Door: who is on duty where. Open to all because other doors ask it who their caller is, and department names are public. */
@Stateless
@PermitAll
public class StaffDirectory {

    @Inject
    StaffRepository staff;
    @Inject
    Clock clock;

    /**
     * The person who may act now; {@code staff.not-on-duty}, {@code staff.left}, {@code staff.untrained} (403) for everyone else.
     * Example: active until 2026-03-31 acts on that day and is refused from 2026-04-01, 00:00 in Asia/Shanghai; who leaves is refused from
     * that very moment; who has no training record in force is refused until one is entered.
     *
     * @article AUT-08 (004 art. 13), ORG-21 (004 art. 15; 000 art. 10(2); 003 art. 7(6))
     */
    public StaffMember onDuty(String username) {
        Instant now = clock.instant();
        Duty duty = staff.duty(username, LegalTime.dateOf(now)).orElseThrow(DutyRules::notOnDuty);
        DutyRules.requireMayAct(duty, now);
        return duty.person();
    }

    /**
     * The same for what was read before; {@code read} null: nobody of the staff.
     *
     * @article AUT-08 (004 art. 13)
     */
    public static StaffMember onDuty(DutyFacts read, Instant now) {
        if (read == null) {
            throw DutyRules.notOnDuty();
        }
        StaffMember person = new StaffMember(read.username(), read.nameZh(), read.nameEn(), read.departmentCode());
        DutyRules.requireMayAct(new Duty(person, read.activeFrom(), read.activeUntil(), read.leftAt(), read.trained()), now);
        return person;
    }

    /** Whoever is or was on the staff, for their name; empty where nobody has this user name. */
    public Optional<StaffMember> known(String username) {
        return staff.duty(username, LegalTime.today(clock)).map(Duty::person);
    }

    /**
     * The open window at which the person sits on the day, as a substitute or for good: the only entrance of a department's business; empty: at none.
     *
     * @article ORG-03 (000 art. 10(3)), ORG-15 (003 art. 32)
     */
    public Optional<WindowSeat> seatOn(String username, LocalDate on) {
        return staff.seat(username, on);
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
