package org.daylight.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.daylight.kernel.Article;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Roles;
import org.daylight.profiles.Clocks;
import org.junit.jupiter.api.Test;

/** Whether changes of items are reported in time; it is Monday 2026-03-02. */
class ItemReportsTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    private final ConfirmationGround ground = new ConfirmationGround();

    @Test
    @Article("ITM-13")
    void both_readings_of_the_fifteen_days_give_their_due_day_and_alert() {
        ReportClock atLatest = new ReportClock(Clocks.Reading.AT_LATEST_BEFORE, 15);
        assertThat(atLatest.dueOn(LocalDate.parse("2026-03-20"))).isEqualTo("2026-03-05");
        assertThat(atLatest.alert(LocalDate.parse("2026-03-16"), TODAY)).isEqualTo(ReportAlert.LATE);
        assertThat(atLatest.alert(LocalDate.parse("2026-03-17"), TODAY)).isEqualTo(ReportAlert.DUE_SOON);
        assertThat(atLatest.alert(LocalDate.parse("2026-03-22"), TODAY)).isEqualTo(ReportAlert.DUE_SOON);
        assertThat(atLatest.alert(LocalDate.parse("2026-03-23"), TODAY)).isNull();
        ReportClock within = new ReportClock(Clocks.Reading.WITHIN_LAST_BEFORE, 15);
        assertThat(within.dueOn(LocalDate.parse("2026-03-20"))).isEqualTo("2026-03-19");
        assertThat(within.alert(LocalDate.parse("2026-03-20"), TODAY)).isNull();
    }

    @Test
    @Article("ITM-13")
    void drafts_whose_report_is_due_soon_or_late_are_listed_until_they_are_submitted() {
        long id = ground.draft(ItemChange.CHANGE, "2026-03-16");
        assertThat(due("itemadmin", Roles.ITEM_ADMINISTRATOR)).containsExactly(id + " 2026-03-01 LATE");
        assertThat(due("supervisor", Roles.SUPERVISOR)).containsExactly(id + " 2026-03-01 LATE");
        assertThat(due("itemadmin2", Roles.ITEM_ADMINISTRATOR)).as("another department").isEmpty();
        ground.submit(id);
        assertThat(due("itemadmin", Roles.ITEM_ADMINISTRATOR)).isEmpty();
    }

    @Test
    @Article("ITM-13")
    void the_reading_and_the_number_are_those_of_the_profile_in_force() {
        assertThat(ground.wiring.door(ItemReports.class).clock()).isEqualTo(new ReportClock(Clocks.Reading.AT_LATEST_BEFORE, 15));
    }

    @Test
    @Article("ITM-18")
    void the_lag_between_change_and_report_is_counted_in_working_days_over_a_holiday() {
        long id = ground.draft(ItemChange.CHANGE, "2026-04-01");
        ground.database.run("update item_version set changed_on = '2026-02-13' where id = ?", id);   // Spring Festival 15 to 23 February, the 14th and 28th worked
        ground.wiring.as("supervisor", Roles.SUPERVISOR);
        ItemReports reports = ground.wiring.door(ItemReports.class);
        assertThat(ground.in(() -> reports.lags(LocalDate.parse("2026-01-01"), TODAY))).containsExactly(new ReportLag("ZJ", 0, 1, 7, 7));
        ground.wiring.at("2026-02-24T02:00:00Z");
        ground.submit(id);
        ground.wiring.as("supervisor", Roles.SUPERVISOR);
        assertThat(ground.in(() -> reports.lags(LocalDate.parse("2026-01-01"), TODAY))).containsExactly(new ReportLag("ZJ", 1, 0, 2, 2));
        assertThat(ground.in(() -> reports.lags(LocalDate.parse("2026-02-14"), TODAY))).isEmpty();
    }

    private List<String> due(String person, String role) {
        ground.wiring.as(person, role);
        return ground.in(() -> ground.wiring.door(ItemReports.class).due(PageRequest.first(10))).rows().stream()
                .map(due -> due.item().versionId() + " " + due.dueOn() + " " + due.alert()).toList();
    }
}
