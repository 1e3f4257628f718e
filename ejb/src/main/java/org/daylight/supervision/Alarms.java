package org.daylight.supervision;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.daylight.audit.Audited;
import org.daylight.audit.Subject;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Roles;
import org.daylight.kernel.WaitingMatter;
import org.daylight.signals.SignalFilter;
import org.daylight.signals.SignalState;
import org.daylight.signals.SignalView;
import org.daylight.signals.Signals;
import org.daylight.supervision.control.AlarmRepository;
import org.daylight.supervision.control.LeadRules;
import org.daylight.supervision.control.SupervisedMatter;

/**
 * Door: the alarm centre (异常报警与处理): alerts, proposals of cards and findings, signs of evasion. Each is handled, passed on to the room that decides on it, or
 * dismissed. A department's internal supervisor sees the own department's. Problems as of {@link Verification}.
 *
 * @article DUB-02 (002 art. 21), MON-15 (002 art. 20(5)), MON-18 (002 art. 23), MON-19 (002 art. 24(1)), AUT-14
 */
@Stateless
@RolesAllowed({Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.ADMINISTRATOR})
public class Alarms {
    @Inject
    Signals signals;
    @Inject
    WaitingSignals waiting;
    @Inject
    AlarmRepository alarms;
    @Inject
    SupervisedMatter matter;
    @Resource
    SessionContext session;

    /** Newest first; of the filter null signals are all that are alarms. Sortable as {@link Signals#find}. */
    public Page<SignalView> find(SignalFilter filter, PageRequest page) {
        return signals.alarms(new SignalFilter(filter.signals() == null ? LeadRules.ALARMS : filter.signals(), filter.ruleCode(), filter.state(),
                matter.scope(session, filter.departmentCode()), filter.person(), filter.caseNumber(), filter.text(), filter.fromOn(), filter.untilOn()), page);
    }

    /** What the caller may handle and nobody has taken up, the oldest first; cards that are proposed and verifications wait in their own lists. @param most how many are shown */
    @RolesAllowed({Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR})
    public Page<WaitingMatter> waiting(int most) {
        return waiting.of(session, LeadRules.ALARMS_ALONE, true, most, WaitingSignals::issuer);
    }

    /** By signal, the weightiest first. @param departmentCode null: all that the caller may see */
    public List<AlarmCount> counts(String departmentCode) {
        return alarms.counts(matter.scope(session, departmentCode));
    }

    public List<PassedOn> passedOn(long id) {
        return alarms.passedOn(matter.seen(session, id).id());
    }

    /**
     * Afterwards it is settled with what was found and what came of it. {@code verification.opinion-missing} (422) where one of them is left out.
     *
     * @param found  2 to 2,000 characters
     * @param result 2 to 2,000 characters
     * @param files  hashes of stored files, ten at most
     */
    @Audited
    @RolesAllowed({Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR})
    public void handle(@Subject long signalId, String found, String result, List<String> files) {
        settle(signalId, SignalState.CONFIRMED, LeadRules.part(found) + "\n" + LeadRules.part(result), files);
    }

    /** Afterwards it is settled as nothing. {@code verification.opinion-missing} (422) without a reason. */
    @Audited
    @RolesAllowed({Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR})
    public void dismiss(@Subject long signalId, String reason, List<String> files) {
        settle(signalId, SignalState.DISMISSED, LeadRules.opinion(reason), files);
    }

    /** Afterwards it is marked as gone on there, and stays open until that room settles it, as an order that rests on it does; again: nothing happens. */
    @Audited
    @RolesAllowed({Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR})
    public void passOn(@Subject long signalId, PassedOn.To to, String remark) {
        SignalView signal = matter.seen(session, signalId);
        LeadRules.requireOpen(signal);
        alarms.passOn(signalId, to, LeadRules.remark(remark), matter.require(session, signal));
    }

    private void settle(long signalId, SignalState state, String opinion, List<String> files) {
        SignalView signal = matter.seen(session, signalId);
        LeadRules.requireAlarm(signal);
        String by = matter.require(session, signal);
        matter.keep(signalId, files, by);
        signals.settle(signalId, state, by, opinion);
    }
}
