package org.daylight.conformance;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.daylight.audit.Audited;
import org.daylight.conformance.control.ReconciliationRepository;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.organisation.StaffDirectory;
import org.daylight.profiles.ProfileVersion;
import org.daylight.profiles.SupervisionProfiles;
import org.daylight.signals.RaiseSignal;
import org.daylight.signals.Signals;

/**
 * Door: do the reports that people make agree with those of the system (人工报表与系统自动报表是否吻合). {@code staff.not-on-duty} (403).
 *
 * @article MON-13 (002 art. 20(3)), SIG-22 (000 art. 20(10))
 */
@Stateless
@RolesAllowed({Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.DEPARTMENT_HEAD, Roles.DEPARTMENT_ADMINISTRATOR, Roles.ADMINISTRATOR})
public class Reconciliation {
    private static final int LONGEST = 2_000;
    private static final Set<String> RULES = Set.of("FL-01", "YC-10");

    @Inject
    ReconciliationRepository figures;
    @Inject
    StaffDirectory staff;
    @Inject
    SupervisionProfiles profiles;
    @Inject
    Signals signals;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /** Of all departments with cases or figures of the month, or of the caller's own. */
    public List<ReconciliationLine> of(YearMonth month) {
        return figures.lines(month, scope());
    }

    private String scope() {
        String own = staff.onDuty(session.getCallerPrincipal().getName()).departmentCode();
        return session.isCallerInRole(Roles.SUPERVISOR) || session.isCallerInRole(Roles.ADMINISTRATOR) ? null : own;
    }

    /**
     * Afterwards the figures of the caller's own department stand beside those of the system; where they differ and the month is over, the rule of the profile is a signal, once for the
     * month. {@code figures.other-department} (403), {@code figures.incomplete} (422) where one is missing or negative, {@code figures.too-many} (422) where more are late than finished,
     * {@code figures.month-ahead} (422), {@code input.too-long} (400).
     */
    @Audited
    @RolesAllowed({Roles.DEPARTMENT_HEAD, Roles.DEPARTMENT_ADMINISTRATOR})
    public void enter(Figures entered) {
        String caller = session.getCallerPrincipal().getName();
        if (!staff.onDuty(caller).departmentCode().equals(entered.departmentCode())) {
            throw new Problem(Problem.Kind.FORBIDDEN, "figures.other-department", "AUT-15");
        }
        require(entered);
        figures.enter(entered, caller, clock.instant());
        figures.lines(entered.month(), entered.departmentCode()).stream().filter(ReconciliationLine::isDifferent).forEach(this::raise);
    }

    private void require(Figures entered) {
        boolean complete = Stream.of(entered.accepted(), entered.refused(), entered.finished(), entered.late()).allMatch(figure -> figure != null && figure >= 0);
        if (!complete || entered.month() == null) {
            throw new Problem(Problem.Kind.REFUSED, "figures.incomplete", "MON-13");
        }
        if (entered.late() > entered.finished()) {
            throw new Problem(Problem.Kind.REFUSED, "figures.too-many", "MON-13");
        }
        if (entered.month().isAfter(YearMonth.from(LegalTime.today(clock)))) {
            throw new Problem(Problem.Kind.REFUSED, "figures.month-ahead", "MON-13");
        }
        if (entered.remark() != null && (entered.remark().length() > LONGEST || !Conditions.isStorable(entered.remark()))) {
            throw new Problem(Problem.Kind.BAD_INPUT, "input.too-long", "MON-13", "remark", LONGEST);
        }
    }

    private void raise(ReconciliationLine line) {
        Instant end = LegalTime.endOf(line.month().atEndOfMonth());
        if (clock.instant().isBefore(end)) {
            return;
        }
        ProfileVersion profile = profiles.inForce(line.departmentCode(), line.month().atEndOfMonth());
        Map<String, String> facts = Map.of("month", line.month().toString(), "manual", text(line.manual()), "system", text(line.system()));
        profile.content().rules().stream().filter(rule -> RULES.contains(rule.code())).forEach(rule -> signals.raise(new RaiseSignal(profile.id(), rule.code(),
                "figures:" + line.departmentCode() + ":" + line.month(), null, line.departmentCode(), null, null, end, RaiseSignal.DAYLIGHT, facts, null)));
    }

    private static String text(ReconciliationLine.Counted counted) {
        return counted.accepted() + " / " + counted.refused() + " / " + counted.finished() + " / " + counted.late();
    }
}
