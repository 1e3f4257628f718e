package org.daylight.cases.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.daylight.cases.CaseEventType;
import org.daylight.cases.CaseStep;
import org.daylight.cases.StepCommand;
import org.daylight.cases.entity.ApprovalCase;
import org.daylight.cases.entity.LightChange;
import org.daylight.organisation.StaffDirectory;

/** What every step has in common: it is checked before anything changes, and written with its event and the light it leads to. */
@ApplicationScoped
public class CaseSteps {
    private static final int LONGEST_NUMBER = 80;
    /** Actor of changes that time alone made, the same as when nobody is at the case. */
    private static final String LIGHT_WATCH = "light-watch";

    @Inject
    CaseRepository cases;
    @Inject
    EventRepository events;
    @Inject
    StaffDirectory staff;
    @Inject
    Clock clock;

    /**
     * The case, locked, with the right of the person to this step on it proven: duty, department, version, state, separation of duties, reasons,
     * in this order. A light that changed by time and is not yet told is told first, so that a step never hides it.
     */
    public CaseAct begin(StepCommand command, CaseStep step, String username) {
        String department = staff.onDuty(username).departmentCode();
        InputRules.atMost("caseNumber", command.caseNumber(), LONGEST_NUMBER);
        ApprovalCase approval = cases.lockByNumber(command.caseNumber()).orElseThrow(CaseRules::unknown);
        CaseRules.requireOwnDepartment(approval.departmentCode(), department);
        CaseRules.requireCurrent(command.version(), approval.version());
        CaseRules.requireOpen(step, approval.standing(), username);
        InputRules.check(command, step);
        Instant now = clock.instant();
        approval.announceTurnedLight(now).ifPresent(change -> append(approval, change, LIGHT_WATCH, now));
        return new CaseAct(approval, command, username, now);
    }

    /** @param payload JSON object; may be null */
    public void complete(CaseAct act, CaseEventType type, String payload) {
        Optional<LightChange> change = act.approval().announceLight(act.at());
        cases.save();
        events.append(new CaseEvent(act.approval().id(), type, act.at(), act.at(), act.actor(), act.opinion(), payload));
        change.ifPresent(light -> append(act.approval(), light, act.actor(), act.at()));
    }

    private void append(ApprovalCase approval, LightChange change, String actor, Instant now) {
        events.append(new CaseEvent(approval.id(), CaseEventType.LIGHT_CHANGED, change.at(), now, actor, null, change.json()));
    }
}
