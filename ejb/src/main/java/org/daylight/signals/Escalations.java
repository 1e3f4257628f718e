package org.daylight.signals;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.daylight.calendar.CalendarInForce;
import org.daylight.kernel.LegalTime;
import org.daylight.profiles.Supervision.Step;
import org.daylight.profiles.SupervisionProfiles;
import org.daylight.signals.control.EscalationRepository;
import org.daylight.signals.control.EscalationRules;

/**
 * Door for rooms above: what follows by the ladder of the profile when nothing is done. A step waits so many working days from the day after it began, through
 * holidays and restarts, and keeps the profile with which it began.
 *
 * <p>Example: a yellow card issued on 2026-09-30 is due for correction by the end of 2026-10-08, the first working day after the National Day holiday; from then on
 * a red card is proposed.
 *
 * @article SIG-36 (000 art. 21(2)), SIG-05 (004 art. 31(3)), C7
 */
@Stateless
@PermitAll // rooms above ask it for the callers of their own doors
public class Escalations {
    @Inject
    EscalationRepository escalations;
    @Inject
    SupervisionProfiles profiles;
    @Inject
    CalendarInForce calendar;
    @Inject
    SignalTelling telling;
    @Inject
    Clock clock;

    /** What an escalation comes from. */
    public enum From {
        SIGNAL, CARD, ORDER
    }

    /**
     * What is escalated unless it is stopped.
     *
     * @param id     of the signal, card or order
     * @param signal code of the signal that it is, such as {@code YELLOW_CARD}
     * @param caseId null: none
     * @param person null: the department
     */
    public record Origin(From from, long id, String signal, long profileVersionId, Long caseId, String departmentCode, String person) {
    }

    /** Afterwards each step of the profile's ladder that starts from that signal waits, once for each origin. */
    public void begin(Origin origin, Instant at) {
        begin(origin, at, UnaryOperator.identity());
    }

    private void begin(Origin origin, Instant at, UnaryOperator<Step> limits) {
        LocalDate on = LegalTime.dateOf(at);
        for (Step step : profiles.version(origin.profileVersionId()).content().ladder()) {
            if (step.from().equals(origin.signal())) {
                Step own = limits.apply(step);
                escalations.add(origin, own, on, due(own, on, at), calendar.current().version());
            }
        }
    }

    private EscalationRules.Due due(Step step, LocalDate on, Instant at) {
        return step.afterDays() == 0 ? new EscalationRules.Due(at, false) : EscalationRules.due(calendar.current(), on, step.afterDays());
    }

    /** Afterwards nothing follows from it any more; nothing happens where nothing waits. @param because a code such as {@code CORRECTION_ACCEPTED} */
    public void stop(From from, long id, String because) {
        escalations.stop(from, id, because, clock.instant());
    }

    /** What waits, followed or was stopped, in the order in which it began. */
    public List<EscalationLine> of(From from, long id) {
        return escalations.of(from, id);
    }

    /** The same of many, by id; whoever has none is not there. */
    public Map<Long, List<EscalationLine>> of(From from, Collection<Long> ids) {
        return escalations.of(from, ids);
    }

    /**
     * Afterwards up to so many steps that are due and that nothing stopped have raised the signal of the next rung, each exactly once; told one by one as
     * {@link SignalRaised}, whose rule is the step where no rule of the profile names it. A step that was counted by another calendar than today's, or into a year whose
     * notice is missing, does not fire before it has followed. One that failed before is left out. Where one of them fails, none has fired: {@link #due} and
     * {@link #fire(Collection)} find which.
     *
     * @return how many; fewer than {@code most} means that all have, or that another runner is at them
     */
    public int fire(int most) {
        return told(escalations.fire(calendar.current().version(), clock.instant(), most));
    }

    /** The same for these, also for those that failed before and are due again. */
    public int fire(Collection<Long> ids) {
        return told(escalations.fire(calendar.current().version(), clock.instant(), ids));
    }

    private int told(List<Long> signals) {
        signals.forEach(id -> telling.tell(id));
        return signals.size();
    }

    /** Ids of what {@link #fire(int)} takes next, the oldest first. */
    public List<Long> due(int most) {
        return escalations.due(calendar.current().version(), clock.instant(), most);
    }

    /** Ids of what was set aside and is due again. */
    public List<Long> dueAgain(int most) {
        return escalations.again(calendar.current().version(), clock.instant(), most);
    }

    /**
     * Afterwards a step that could not fire waits for the square of its attempts in minutes, 1, 4, 9, 16; after the fifth it is given up until a person has it tried again.
     * Nothing changes where it fired or was stopped meanwhile.
     *
     * @param error a code of what failed, up to 120 characters, never personal data
     */
    public void setAside(long id, String error) {
        escalations.setAside(id, error, clock.instant());
    }

    /** Afterwards every step that waits is due by today's calendar, also where its year had no notice before. @return how many changed over to it */
    public int followCalendar() {
        return escalations.follow(calendar.current());
    }

    /**
     * The same with a limit that whoever acted has set instead of the profile's.
     *
     * @param days working days, from 1
     */
    public void beginWithin(Origin origin, Instant at, int days) {
        begin(origin, at, step -> new Step(step.code(), step.from(), days, step.unlessZh(), step.unlessEn(), step.to(), step.article()));
    }
}
