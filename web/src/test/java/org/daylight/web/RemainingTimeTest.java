package org.daylight.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.daylight.deadlines.Light;
import org.daylight.kernel.LegalTime;
import org.daylight.web.RemainingTime.Words;
import org.junit.jupiter.api.Test;

class RemainingTimeTest {

    private static final Instant DUE = LegalTime.endOf(LocalDate.of(2026, 11, 24));

    @Test
    void twoDaysBeforeTheLastDayTwoDaysAreLeft() {
        assertThat(running("2026-11-22T09:00:00")).isEqualTo(new RemainingTime(Words.LEFT, 2));
    }

    @Test
    void theLastDayIsDueTodayUntilItsEnd() {
        assertThat(running("2026-11-24T00:00:00")).isEqualTo(new RemainingTime(Words.DUE_TODAY, 0));
        assertThat(running("2026-11-24T23:59:59")).isEqualTo(new RemainingTime(Words.DUE_TODAY, 0));
    }

    @Test
    void theDayAfterTheLastDayIsOneDayOver() {
        assertThat(running("2026-11-25T08:30:00")).isEqualTo(new RemainingTime(Words.OVERDUE, 1));
        assertThat(running("2026-11-27T00:00:00")).isEqualTo(new RemainingTime(Words.OVERDUE, 3));
    }

    @Test
    void aLimitThatEndsWithinADayIsOverOnThatDay() {
        Instant noon = at("2026-11-24T12:00:00");
        assertThat(RemainingTime.of(Light.OVERDUE, false, noon, at("2026-11-24T15:00:00"))).isEqualTo(new RemainingTime(Words.OVERDUE_TODAY, 0));
        assertThat(RemainingTime.of(Light.NORMAL, false, noon, at("2026-11-24T11:00:00"))).isEqualTo(new RemainingTime(Words.DUE_TODAY, 0));
    }

    @Test
    void whatIsFinishedSaysWhetherItWasInTime() {
        assertThat(RemainingTime.of(Light.DONE, false, DUE, at("2026-12-24T11:00:00")).words()).isEqualTo(Words.IN_TIME);
        assertThat(RemainingTime.of(Light.DONE, true, DUE, at("2026-12-24T11:00:00")).words()).isEqualTo(Words.LATE);
    }

    @Test
    void whatIsPausedCountsNoDays() {
        assertThat(RemainingTime.of(Light.SUSPENDED, false, DUE, at("2026-12-24T11:00:00"))).isEqualTo(new RemainingTime(Words.PAUSED, 0));
    }

    @Test
    void withoutALimitNothingIsLeftOrOver() {
        assertThat(RemainingTime.of(Light.NORMAL, false, null, at("2026-11-24T11:00:00")).words()).isEqualTo(Words.NO_LIMIT);
        assertThat(RemainingTime.of(Light.DONE, false, null, at("2026-11-24T11:00:00")).words()).isEqualTo(Words.NO_LIMIT);
    }

    private static RemainingTime running(String now) {
        return RemainingTime.of(Light.NORMAL, false, DUE, at(now));
    }

    private static Instant at(String shanghai) {
        return LocalDateTime.parse(shanghai).atZone(LegalTime.ZONE).toInstant();
    }
}
