package org.daylight.notifications.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.daylight.cases.intake.CaseRegistration;
import org.daylight.cases.intake.RegisterCase;
import org.daylight.items.ConfirmationGround;
import org.daylight.items.ItemChange;
import org.daylight.items.ItemVersionPublished;
import org.daylight.kernel.Article;
import org.daylight.kernel.Roles;
import org.daylight.notifications.NoticeOutbox;
import org.daylight.notifications.Notices;
import org.daylight.notifications.ToldHow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** E-mails wait because there is no mail server, and the last day to tell does not. */
class NoticeWithoutMailTest {
    private final ConfirmationGround ground = new ConfirmationGround();
    private final Notices door = ground.wiring.door(Notices.class);
    private final NoticeOutbox outbox = ground.wiring.door(NoticeOutbox.class);

    @BeforeEach
    void anEmailWaits() {
        ground.wiring.as("clerk", Roles.WINDOW_CLERK);
        ground.in(() -> ground.wiring.door(CaseRegistration.class)
                .register(new RegisterCase(ConfirmationGround.ITEM, "新建厂房", "某公司", null, null, "someone@example.cn")));
        ground.publish(ground.draft(ItemChange.CHANGE, "2026-04-01"));
        List<Object> fired = ground.wiring.fired();
        act(() -> ground.wiring.door(NoticeIssue.class).issue((ItemVersionPublished) fired.get(fired.size() - 1)));
        ground.wiring.as("clerk", Roles.WINDOW_CLERK);
        act(() -> door.send(ids()));
    }

    @Test
    @Article("ITM-17")
    void the_applicant_can_be_told_by_phone_and_gets_no_email_then() {
        act(() -> door.told(ids(), ToldHow.PHONE));
        assertThat(ground.one("select state || ' ' || told_how from notice")).isEqualTo("TOLD PHONE");
        assertThat(ground.in(() -> outbox.claim(10))).isEmpty();
    }

    @Test
    @Article("ITM-17")
    void an_email_that_is_leaving_is_not_called_back() {
        assertThat(ground.in(() -> outbox.claim(10))).hasSize(1);
        assertThatThrownBy(() -> act(() -> door.told(ids(), ToldHow.PHONE))).hasMessageContaining("notice.already-told");
    }

    private List<Long> ids() {
        return ground.database.values("select id from notice").stream().map(Long::valueOf).toList();
    }

    private void act(Runnable act) {
        ground.in(() -> {
            act.run();
            return null;
        });
    }
}
