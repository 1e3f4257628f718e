package org.daylight.supervision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.daylight.cases.CaseQueries;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Roles;
import org.daylight.profiles.Supervision.Group;
import org.daylight.signals.SignalFilter;
import org.daylight.signals.SignalReasons;
import org.daylight.signals.SignalState;
import org.daylight.signals.SignalView;
import org.daylight.signals.Signals;

/**
 * Door, read only: what became of the marks for verification on a case, for whoever of the staff may see the case: the outcome and its day, not the opinion. Signs of
 * evasion are not among them. {@code case.unknown} (404), {@code staff.not-on-duty} (403).
 *
 * @article ACC-10 (000 art. 18(1), 20(1)), SIG-07 to SIG-11 (000 art. 18)
 */
@Stateless
@RolesAllowed({Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.DEPARTMENT_HEAD, Roles.CENTRE_MANAGER, Roles.DISTRICT_GOVERNMENT,
        Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.ADMINISTRATOR})
public class CaseVerifications {
    private static final int MOST = 50;

    @Inject
    CaseQueries cases;
    @Inject
    Signals signals;
    @Inject
    SignalReasons reasons;

    /** The latest first; what lapsed is left out. */
    public List<VerificationOutcome> ofCase(String caseNumber) {
        cases.byNumber(caseNumber);
        SignalFilter marks = new SignalFilter(List.of(Verification.VERIFY), null, null, null, null, caseNumber, null, null, null);
        return signals.find(marks, PageRequest.first(MOST)).rows().stream().filter(CaseVerifications::isMark).map(this::outcome).toList();
    }

    private static boolean isMark(SignalView signal) {
        return signal.rule() != null && signal.rule().group() == Group.VERIFICATION && signal.state() != SignalState.LAPSED;
    }

    private VerificationOutcome outcome(SignalView signal) {
        return new VerificationOutcome(signal.id(), signal.ruleCode(), signal.rule().textZh(), signal.rule().textEn(), signal.rule().article(), signal.occurredAt(),
                Boolean.parseBoolean(signal.facts().get("verify")), signal.state() == SignalState.OPEN ? null : signal.state() == SignalState.CONFIRMED, signal.settledAt(), reasons.isOpenTo(signal.departmentCode()));
    }
}
