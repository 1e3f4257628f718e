package org.daylight.accountability;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.stream.Stream;
import org.daylight.accountability.control.ConductRepository;
import org.daylight.accountability.control.FindingGate;
import org.daylight.accountability.control.FindingRules;
import org.daylight.audit.Audited;
import org.daylight.audit.Subject;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Problem.Kind;
import org.daylight.kernel.Roles;
import org.daylight.organisation.StaffDirectory;

/**
 * Door: rewards and punishments of persons and units (奖惩记录). Findings in force enter it by themselves; supervision and the centre enter what others gave. Seen by
 * supervision and the centre, by heads and internal supervisors for the own department. {@code staff.not-on-duty} (403).
 *
 * @article ACT-24 (003 art. 40; 000 art. 13)
 */
@Stateless
@RolesAllowed({Roles.SUPERVISOR, Roles.CENTRE_MANAGER, Roles.DEPARTMENT_HEAD, Roles.DEPARTMENT_SUPERVISOR})
public class ConductRegister {
    private static final int LONGEST = 200;
    private static final int LONGEST_REASON = 2_000;

    @Inject
    ConductRepository register;
    @Inject
    FindingGate gate;
    @Inject
    StaffDirectory staff;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /** The latest day first. Sortable: {@code onDay}, {@code kind}, {@code department}, {@code person}. */
    public Page<ConductLine> find(ConductFilter filter, PageRequest page) {
        String own = staff.onDuty(caller()).departmentCode();
        boolean all = Stream.of(Roles.SUPERVISOR, Roles.CENTRE_MANAGER).anyMatch(session::isCallerInRole);
        return register.page(new ConductFilter(filter.kind(), all ? filter.departmentCode() : own, filter.person(), filter.unit(), filter.standing(), filter.text(), filter.fromOn(),
                filter.untilOn()), page);
    }

    /**
     * Afterwards it is entered. {@code finding.day} (422) for a day that has not come, {@code staff.unknown}, {@code department.unknown} (404),
     * {@code finding.other-unit} (422), {@code signal.own-department} (403), {@code input.missing}, {@code input.too-long} (400).
     *
     * @return id of the entry
     */
    @Audited
    @RolesAllowed({Roles.SUPERVISOR, Roles.CENTRE_MANAGER})
    public long record(RecordConduct command) {
        FindingRules.given("kind", command.kind());
        FindingRules.requirePast(FindingRules.given("onDay", command.onDay()), LegalTime.today(clock));
        String department = staff.department(FindingRules.words("department", command.departmentCode(), 32)).code();
        if (command.person() != null && !staff.known(command.person()).orElseThrow(() -> new Problem(Kind.NOT_FOUND, "staff.unknown", null)).departmentCode().equals(department)) {
            throw new Problem(Kind.REFUSED, "finding.other-unit", "ACT-24");
        }
        String caller = gate.impartial(session, department, null);
        String number = command.documentNumber() == null ? null : FindingRules.words("documentNumber", command.documentNumber(), 100);
        return register.add(new RecordConduct(command.kind(), department, command.person(), FindingRules.words("title", command.title(), LONGEST),
                FindingRules.words("reason", command.reason(), LONGEST_REASON), FindingRules.words("organ", command.organ(), LONGEST), number, command.onDay()), caller, clock.instant());
    }

    /** Afterwards the entry no longer stands, with the reason; {@code conduct.unknown} (404), also for one that a finding made or that was withdrawn. */
    @Audited
    @RolesAllowed({Roles.SUPERVISOR, Roles.CENTRE_MANAGER})
    public void withdraw(@Subject long id, String because) {
        String reason = FindingRules.words("because", because, LONGEST);
        ConductLine line = register.ofId(id).stream().findFirst().orElseThrow(ConductRegister::unknown);
        String caller = gate.impartial(session, line.departmentCode(), null);
        if (!register.withdrawOne(id, caller, clock.instant(), reason)) {
            throw unknown();
        }
    }

    private static Problem unknown() {
        return new Problem(Kind.NOT_FOUND, "conduct.unknown", "ACT-24");
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
