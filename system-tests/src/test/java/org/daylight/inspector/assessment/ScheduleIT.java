package org.daylight.inspector.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.daylight.ground.Ground;
import org.daylight.inspector.Database;
import org.daylight.inspector.LegalClockHand;
import org.daylight.inspector.Poll;
import org.daylight.inspector.RunningDaylight;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The schedule on the real server, whose clock is moved. */
@ExtendWith(RunningDaylight.class)
@Article("ASM-01")
class ScheduleIT {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final Database database;
    private final LegalClockHand clock;

    ScheduleIT(Ground ground) {
        this.database = new Database(ground);
        this.clock = new LegalClockHand(ground);
    }

    @AfterEach
    void today_again() {
        database.change("delete from assessment_schedule");
        clock.runAheadBy(Duration.ZERO);
    }

    @Test
    void each_month_is_scored_once_when_its_moment_has_come_and_a_missed_one_is_made_up_for() {
        LocalDate today = LocalDate.now(SHANGHAI);
        database.change("insert into assessment_schedule (id, enabled, day_of_month, at_time, changed_by, changed_at) values (1, true, 1, '00:00', 'trial', ?)"
                + " on conflict (id) do update set enabled = excluded.enabled, day_of_month = excluded.day_of_month, at_time = excluded.at_time,"
                + " changed_by = excluded.changed_by, changed_at = excluded.changed_at", Instant.now());
        clock.runAheadBy(Duration.between(Instant.now(), today.plusMonths(2).withDayOfMonth(2).atStartOfDay(SHANGHAI).toInstant()));
        String thisMonth = YearMonth.from(today).toString();
        String nextMonth = YearMonth.from(today).plusMonths(1).toString();
        Poll.until(Duration.ofMinutes(3), "both months are scored", this::completed, months -> months.equals(List.of(thisMonth, nextMonth)));
        assertThat(database.rows("select month from assessment_run where scheduled order by id")).as("oldest first, each once").containsExactly(thisMonth, nextMonth);
    }

    private List<String> completed() {
        return database.rows("select month from assessment_run where scheduled and state = 'COMPLETED' order by month");
    }
}
