package org.daylight.cases.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.daylight.calendar.CalendarInForce;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.cases.entity.ApprovalCase;
import org.daylight.cases.joint.GreenLine;
import org.daylight.deadlines.CountdownKind;
import org.daylight.deadlines.Countdowns;
import org.daylight.items.ItemCatalogue;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;

/** The target of a case in the green channel: the day of its promise that has the number, so that what stops the promise stops the target. */
@ApplicationScoped
public class GreenTargets {
    @Inject
    Countdowns countdowns;
    @Inject
    ItemCatalogue items;
    @Inject
    JointRepository repository;
    @Inject
    JointReadingRepository reading;
    @Inject
    CalendarInForce calendars;

    /** While the promise stands still, as it was when it came to stand still. Null: not accepted yet. */
    public LocalDate targetOn(long caseId, int days) {
        return countdowns.dayNumber(caseId, CountdownKind.PROMISED, days).orElse(null);
    }

    /**
     * The target if the promise ran on from tomorrow. Accepted on Monday 2026-03-02 with a target of 3 working days and standing still from Tuesday 03-03 to
     * Thursday 03-05, the two days that were left make it Monday 03-09.
     *
     * @param targetOn    as it was when the promise came to stand still
     * @param suspendedOn day after which it stands still
     */
    static LocalDate runningOn(WorkingCalendar calendar, LocalDate targetOn, LocalDate suspendedOn, LocalDate today) {
        WorkingCalendar assuming = calendar.assumingWeekdays();
        return suspendedOn.isBefore(targetOn) ? assuming.add(today, assuming.count(suspendedOn, targetOn)) : targetOn;
    }

    /** As {@link JointReadingRepository#green}, with the target of what stands still as it would be if it ran on from tomorrow. */
    public Page<GreenLine> find(Conditions which, PageRequest page, Instant now) {
        Page<GreenLine> found = reading.green(which, page, now);
        return new Page<>(found.rows().stream().map(line -> line.suspendedOn() == null || line.targetOn() == null ? line
                : line.aimedAt(runningOn(calendars.current(), line.targetOn(), line.suspendedOn(), LegalTime.dateOf(now)))).toList(), found.total());
    }

    public int promisedDays(ApprovalCase approval) {
        var promised = items.version(approval.itemVersionId()).promisedLimit();
        return promised == null ? 0 : promised.count();
    }

    /** The promise began or moved. */
    public void follow(long caseId) {
        if (!repository.approval(caseId).isGreenChannel()) {
            return;
        }
        repository.green(caseId).ifPresent(green -> green.aimAt(targetOn(caseId, green.targetDays())));
    }
}
