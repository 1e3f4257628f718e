package org.daylight.cases.control;

import java.time.LocalDate;
import java.util.Set;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.cases.procedures.HearingPlan;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Problem;

/**
 * When a hearing may be asked for and held, and who may preside. Days are working days (Administrative Licensing Law art. 82).
 *
 * <p>Example: told on Monday 2026-03-02, asked for by Monday 03-09; noticed on Tuesday 03-10, held on Thursday 03-19 at the earliest
 * and on Friday 04-03 at the latest, had it been asked for on Friday 03-06.
 *
 * @article TIM-04 (Administrative Licensing Law art. 46-48)
 */
public final class HearingRules {
    /** Art. 47: asked for within five days of being told. */
    public static final int ASKED_WITHIN = 5;
    /** Art. 47: held within twenty days of being asked for. */
    public static final int HELD_WITHIN = 20;
    /** Art. 48(1): time and place are told seven days before. */
    public static final int NOTICE_BEFORE = 7;

    private HearingRules() {
    }

    /**
     * {@code hearing.dates} (400) where something is missing or in the wrong order, {@code hearing.asked-late}, {@code hearing.notice-short},
     * {@code hearing.held-late} (422).
     *
     * @param noticedOn day of the notice
     */
    public static void require(HearingPlan plan, LocalDate noticedOn, WorkingCalendar calendar) {
        if (plan == null || plan.toldOn() == null || plan.askedOn() == null || plan.heldAt() == null
                || plan.askedOn().isBefore(plan.toldOn()) || plan.askedOn().isAfter(noticedOn)) {
            throw new Problem(Problem.Kind.BAD_INPUT, "hearing.dates", "TIM-04");
        }
        WorkingCalendar days = calendar.assumingWeekdays();
        LocalDate heldOn = LegalTime.dateOf(plan.heldAt());
        require(days.count(plan.toldOn(), plan.askedOn()).count() <= ASKED_WITHIN, "hearing.asked-late", ASKED_WITHIN);
        require(days.count(noticedOn, heldOn).count() >= NOTICE_BEFORE, "hearing.notice-short", NOTICE_BEFORE);
        require(days.count(plan.askedOn(), heldOn).count() <= HELD_WITHIN, "hearing.held-late", HELD_WITHIN);
    }

    /**
     * {@code hearing.chair-examines} (422) where who presides examines the case.
     *
     * @param examiners who took or has a step of examination in the case
     */
    public static void requireIndependent(String chair, Set<String> examiners) {
        require(!examiners.contains(chair), "hearing.chair-examines");
    }

    /** {@code hearing.minutes-missing} (422): from its day on a hearing ends with signed minutes. */
    public static void requireMinutes(LocalDate heldOn, LocalDate today, String number, String signedBy) {
        boolean blank = number == null || number.isBlank() || signedBy == null || signedBy.isBlank();
        require(today.isBefore(heldOn) || !blank, "hearing.minutes-missing");
    }

    /** {@code hearing.minutes-missing} (422): nothing is decided while a hearing is still to be held or its minutes are not signed. */
    public static void requireOver(boolean running) {
        require(!running, "hearing.minutes-missing");
    }

    /** {@code hearing.minutes-not-referred} (422): a decision after a hearing rests on its minutes and names them. */
    public static void requireReference(String minutesNumber, String opinion) {
        require(minutesNumber == null || opinion != null && opinion.contains(minutesNumber), "hearing.minutes-not-referred",
                minutesNumber == null ? "" : minutesNumber);
    }

    private static void require(boolean holds, String code, Object... arguments) {
        if (!holds) {
            throw new Problem(Problem.Kind.REFUSED, code, "TIM-04", arguments);
        }
    }
}
