package org.daylight.accountability.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daylight.accountability.FindingState;
import org.daylight.accountability.FindingView;
import org.daylight.accountability.control.RepeatedViolations.Reached;
import org.daylight.accountability.control.RepeatedViolations.Window;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.PageRequest;
import org.daylight.profiles.ProfileContent;
import org.daylight.profiles.Supervision.Rule;
import org.daylight.profiles.SupervisionProfiles;
import org.daylight.signals.RaiseSignal;
import org.daylight.signals.SignalFilter;
import org.daylight.signals.SignalState;
import org.daylight.signals.SignalView;
import org.daylight.signals.Signals;

/**
 * The lead on a department whose people were found liable again and again within a month: raised once for each department and month, withdrawn with all that was
 * made of it when too few findings are left, raised anew when the number is reached again.
 *
 * @article ACT-15 (000 art. 31(4)), C26
 */
@ApplicationScoped
public class UnitLeads {
    private static final String REQUIREMENT = "ACT-15";
    private static final String FALLEN = "PERSON_TIMES_FELL";
    private static final int MOST = 500;

    @Inject
    FindingRepository findings;
    @Inject
    FallenFindings fallen;
    @Inject
    Signals signals;
    @Inject
    SupervisionProfiles profiles;

    /** Nothing happens under a profile without that rule. */
    public void recount(String departmentCode, long profileVersionId, Instant now) {
        ProfileContent profile = profiles.version(profileVersionId).content();
        Optional<Rule> rule = profile.rules().stream().filter(row -> REQUIREMENT.equals(row.requirement())).findFirst();
        if (rule.isEmpty()) {
            return;
        }
        int times = Integer.parseInt(profile.parameter("repeated-person-times"));
        Window window = Window.valueOf(profile.parameter("repeated-window"));
        List<Reached> reached = RepeatedViolations.of(findings.confirmedActs(departmentCode), window, times);
        List<SignalView> known = known(rule.get().code(), departmentCode);
        known.stream().filter(lead -> reached.stream().noneMatch(month -> covers(month, lead))).forEach(lead -> withdraw(lead, now));
        reached.stream().filter(month -> known.stream().noneMatch(lead -> covers(month, lead) && !hasFallen(lead)))
                .forEach(month -> raise(profileVersionId, rule.get().code(), departmentCode, month, times, known));
    }

    private List<SignalView> known(String ruleCode, String departmentCode) {
        SignalFilter ofDepartment = new SignalFilter(null, ruleCode, null, departmentCode, null, null, prefix(departmentCode), null, null);
        return signals.find(ofDepartment, PageRequest.first(MOST)).rows();
    }

    private static String prefix(String departmentCode) {
        return "month:" + departmentCode + ":";
    }

    /** {@code 2026-03} of {@code month:ZJ:2026-03:2}. */
    private static String month(SignalView lead) {
        return lead.subjectKey().split(":")[2];
    }

    private static boolean covers(Reached month, SignalView lead) {
        String key = month(lead);
        return month.key().equals(key) || month.actsOn().stream().map(LocalDate::toString).anyMatch(key::equals);
    }

    private boolean hasFallen(SignalView lead) {
        List<FindingView> made = findings.ofSignal(lead.id());
        return lead.state() == SignalState.LAPSED || !made.isEmpty() && made.stream().allMatch(finding -> finding.state() == FindingState.WITHDRAWN);
    }

    private void raise(long profileVersionId, String ruleCode, String departmentCode, Reached month, int times, List<SignalView> known) {
        long before = known.stream().filter(lead -> covers(month, lead)).count();
        String key = prefix(departmentCode) + month.key() + (before == 0 ? "" : ":" + (before + 1));
        String days = month.actsOn().stream().map(LocalDate::toString).collect(Collectors.joining(", "));
        signals.raise(new RaiseSignal(profileVersionId, ruleCode, key, null, departmentCode, null, null, LegalTime.startOf(month.actsOn().get(times - 1)), RaiseSignal.DAYLIGHT,
                Map.of("days", days, "personTimes", String.valueOf(month.actsOn().size()), "month", month.key()), null));
    }

    private void withdraw(SignalView lead, Instant now) {
        if (lead.state() == SignalState.OPEN) {
            signals.settle(lead.id(), SignalState.LAPSED, RaiseSignal.DAYLIGHT, FALLEN);
        }
        fallen.withdraw(lead.id(), FALLEN, now);
    }
}
