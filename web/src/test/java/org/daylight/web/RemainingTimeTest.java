package org.daylight.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.deadlines.Light;
import org.daylight.kernel.Article;
import org.daylight.kernel.LegalTime;
import org.daylight.web.RemainingTime.Words;
import org.junit.jupiter.api.Test;

class RemainingTimeTest {

    private static final Instant DUE = LegalTime.endOf(LocalDate.of(2026, 11, 24));

    @Test
    @Article("TIM-02")
    void onlyWorkingDaysAreLeft() {
        assertThat(running("2026-11-20T09:00:00")).isEqualTo(new RemainingTime(Words.LEFT, 2));
        assertThat(running("2026-11-22T09:00:00")).isEqualTo(new RemainingTime(Words.LEFT, 2));
        assertThat(running("2026-11-23T09:00:00")).isEqualTo(new RemainingTime(Words.LEFT, 1));
    }

    @Test
    void theLastDayIsDueTodayUntilItsEnd() {
        assertThat(running("2026-11-24T00:00:00")).isEqualTo(new RemainingTime(Words.DUE_TODAY, 0));
        assertThat(running("2026-11-24T23:59:59")).isEqualTo(new RemainingTime(Words.DUE_TODAY, 0));
    }

    @Test
    @Article("TIM-02")
    void onlyWorkingDaysAreOverdue() {
        assertThat(running("2026-11-25T08:30:00")).isEqualTo(new RemainingTime(Words.OVERDUE, 1));
        assertThat(running("2026-11-27T00:00:00")).isEqualTo(new RemainingTime(Words.OVERDUE, 3));
        assertThat(running("2026-11-29T12:00:00")).isEqualTo(new RemainingTime(Words.OVERDUE, 3));
    }

    @Test
    void aReportedLimitMayEndOnADayOff() {
        Instant sunday = at("2026-11-29T12:00:00");
        assertThat(of(Light.NORMAL, sunday, "2026-11-28T09:00:00")).isEqualTo(new RemainingTime(Words.DUE_ON_DAY_OFF, 0));
        assertThat(of(Light.OVERDUE, sunday, "2026-11-29T13:00:00")).isEqualTo(new RemainingTime(Words.JUST_OVERDUE, 0));
    }

    @Test
    void aYearWithoutANoticeIsCountedAsTheLimitItselfIs() {
        Instant nextYear = LegalTime.endOf(LocalDate.of(2027, 1, 6));
        assertThat(of(Light.NORMAL, nextYear, "2026-12-31T09:00:00")).isEqualTo(new RemainingTime(Words.LEFT, 4));
    }

    @Test
    void aLimitThatEndsWithinADayIsOverOnThatDay() {
        Instant noon = at("2026-11-24T12:00:00");
        assertThat(of(Light.OVERDUE, false, noon, "2026-11-24T15:00:00")).isEqualTo(new RemainingTime(Words.JUST_OVERDUE, 0));
        assertThat(of(Light.NORMAL, false, noon, "2026-11-24T11:00:00")).isEqualTo(new RemainingTime(Words.DUE_TODAY, 0));
    }

    @Test
    void whatIsFinishedSaysWhetherItWasInTime() {
        assertThat(of(Light.DONE, false, DUE, "2026-12-24T11:00:00").words()).isEqualTo(Words.IN_TIME);
        assertThat(of(Light.DONE, true, DUE, "2026-12-24T11:00:00").words()).isEqualTo(Words.LATE);
    }

    @Test
    void whatIsPausedCountsNoDays() {
        assertThat(of(Light.SUSPENDED, false, DUE, "2026-12-24T11:00:00")).isEqualTo(new RemainingTime(Words.PAUSED, 0));
    }

    @Test
    void withoutALimitNothingIsLeftOrOver() {
        assertThat(of(Light.NORMAL, false, null, "2026-11-24T11:00:00").words()).isEqualTo(Words.NO_LIMIT);
        assertThat(of(Light.DONE, false, null, "2026-11-24T11:00:00").words()).isEqualTo(Words.NO_LIMIT);
    }

    private static RemainingTime running(String now) {
        return of(Light.NORMAL, DUE, now);
    }

    private static RemainingTime of(Light light, Instant dueAt, String now) {
        return of(light, false, dueAt, now);
    }

    private static RemainingTime of(Light light, boolean late, Instant dueAt, String now) {
        return RemainingTime.of(light, late, dueAt, at(now), WorkingCalendar.shipped());
    }

    private static Instant at(String shanghai) {
        return LocalDateTime.parse(shanghai).atZone(LegalTime.ZONE).toInstant();
    }
}
