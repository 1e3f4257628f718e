package org.daylight.notifications.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daylight.cases.intake.CaseRegistration;
import org.daylight.cases.intake.RegisterCase;
import org.daylight.items.ConfirmationGround;
import org.daylight.items.ItemChange;
import org.daylight.items.ItemVersionPublished;
import org.daylight.kernel.Article;
import org.daylight.kernel.Roles;
import org.junit.jupiter.api.Test;

/** The last day to tell over a turn of the year whose holidays are published late. */
class NoticeDueDayTest {
    private static final String MONDAY = "2026-12-28T01:00:00Z";
    private final ConfirmationGround ground = new ConfirmationGround();

    @Test
    @Article({"ITM-17", "TIM-02"})
    void what_is_not_told_yet_is_due_as_the_holidays_are_published_by_now() {
        ground.wiring.at(MONDAY);
        register();
        ground.publish(ground.draft(ItemChange.CHANGE, "2027-02-01"));
        List<Object> fired = ground.wiring.fired();
        ItemVersionPublished published = (ItemVersionPublished) fired.get(fired.size() - 1);
        ground.in(() -> {
            ground.wiring.door(NoticeIssue.class).issue(published);
            return null;
        });
        assertThat(due()).as("Monday to Friday").containsExactly("2027-01-04");
        holidays();
        ConfirmationGround later = new ConfirmationGround(ground.database);
        later.wiring.at(MONDAY);
        later.in(() -> {
            later.wiring.door(NoticeIssue.class).recount();
            return null;
        });
        assertThat(due()).containsExactly("2027-01-05");
        ground.database.run("update notice set state = 'TOLD', sent_at = now(), sent_by = 'clerk', due_on = '2027-01-04'");
        later.in(() -> {
            later.wiring.door(NoticeIssue.class).recount();
            return null;
        });
        assertThat(due()).as("told").containsExactly("2027-01-04");
    }

    private void register() {
        ground.wiring.as("clerk", Roles.WINDOW_CLERK);
        ground.in(() -> ground.wiring.door(CaseRegistration.class).register(new RegisterCase(ConfirmationGround.ITEM, "新建厂房", "某公司", null, null, null)));
    }

    private void holidays() {
        ground.database.run("insert into calendar_notice (year, version, paper, published_on, loaded_at) values (2027, 1, '放假通知', '2026-12-29', now())");
        ground.database.run("insert into calendar_day (year, version, day, working, name) values (2027, 1, '2027-01-01', false, '元旦')");
    }

    private List<String> due() {
        return ground.database.values("select due_on from notice");
    }
}
