package org.daylight.calendar.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.daylight.RealDatabase;
import org.daylight.calendar.CalendarNotice;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

@Article("TIM-02")
class CalendarRepositoryTest {
    private static final Instant LOADED = Instant.parse("2026-11-21T08:00:00Z");
    private final RealDatabase database = RealDatabase.create();
    private final CalendarRepository repository = new CalendarRepository(database.source());

    @Test
    void the_calendar_of_the_database_is_the_calendar_of_the_notices() {
        repository.addMissing(NoticeFile.shipped(), LOADED);

        assertThat(repository.latest()).hasSize(20);
        assertThat(WorkingCalendar.of(repository.latest()).version()).isEqualTo(WorkingCalendar.shipped().version());
        assertThat(WorkingCalendar.of(repository.latest()).nameOf(LocalDate.of(2026, 2, 17))).isEqualTo("春节");
        assertThat(database.values("select count(*) from calendar_notice")).containsExactly("23");
    }

    @Test
    void storing_them_again_adds_nothing_and_leaves_what_is_there() {
        repository.addMissing(NoticeFile.shipped(), LOADED);
        database.run("update calendar_notice set paper = 'corrected by hand' where year = 2026");
        List<String> before = database.values("select count(*) from calendar_day");
        String state = repository.state();
        repository.addMissing(NoticeFile.shipped(), LOADED.plusSeconds(60));

        assertThat(database.values("select count(*) from calendar_day")).isEqualTo(before);
        assertThat(database.values("select paper from calendar_notice where year = 2026")).containsExactly("corrected by hand");
        assertThat(repository.state()).isEqualTo(state);
    }

    @Test
    void a_later_version_takes_over_and_shows_in_the_state() {
        repository.addMissing(NoticeFile.shipped(), LOADED);
        String state = repository.state();
        repository.addMissing(List.of(new CalendarNotice(2026, 2, "某发明电〔2026〕9号", LocalDate.of(2026, 6, 1),
                List.of(new CalendarNotice.Day(LocalDate.of(2026, 6, 2), false, "临时假日")))), LOADED);
        WorkingCalendar calendar = WorkingCalendar.of(repository.latest());

        assertThat(repository.state()).isNotEqualTo(state);
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 6, 2))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 10, 1))).isTrue();
    }

    @Test
    void a_notice_without_special_days_publishes_its_year() {
        repository.addMissing(List.of(new CalendarNotice(2030, 1, "某发明电〔2029〕1号", LocalDate.of(2029, 11, 1), List.of())), LOADED);

        assertThat(WorkingCalendar.of(repository.latest()).isWorkingDay(LocalDate.of(2030, 1, 1))).isTrue();
    }
}
