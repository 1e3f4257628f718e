package org.daylight.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.daylight.DemoDistrict;
import org.daylight.RealDatabase;
import org.daylight.Wiring;
import org.daylight.kernel.Article;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Roles;
import org.daylight.kernel.WorkingDays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Article("ORG-05")
class FirstContactsTest {
    private final RealDatabase database = DemoDistrict.database();
    private final Wiring wiring = new Wiring(database);
    private final FirstContacts door = wiring.door(FirstContacts.class);

    @BeforeEach
    void theClerkOnTheEveOfTheHolidays() {
        database.run("alter table first_contact_step disable trigger all");
        database.run("delete from first_contact_step");
        database.run("delete from first_contact");
        database.run("alter table first_contact_step enable trigger all");
        wiring.at("2026-09-30T07:00:00Z");
        wiring.as("clerk", Roles.WINDOW_CLERK);
    }

    @Test
    void who_was_asked_first_is_responsible_until_the_matter_is_in_other_hands() {
        long id = record(null);
        assertThat(door.one(id)).extracting(FirstContactLine::username, FirstContactLine::mine).containsExactly("clerk", true);
        door.handOver(new HandOverContact(id, 1, "clerk2", ContactDuty.HANDLE, "属市场监管窗口"));
        assertThatThrownBy(() -> door.close(id, 2, "已答复")).hasMessageContaining("contact.not-responsible");
        wiring.at("2026-10-09T07:00:00Z");
        wiring.as("clerk2", Roles.WINDOW_CLERK);
        assertThat(door.one(id).age()).isEqualTo(WorkingDays.of(2));
        door.close(id, 2, "已受理");
        assertThat(door.steps(id)).extracting(step -> step.kind() + " " + step.fromZh() + " " + step.toZh()).containsExactly("RECORDED null 王丽华",
                "HANDED_OVER 王丽华 赵雨晴", "CLOSED 赵雨晴 null");
        assertThatThrownBy(() -> door.close(id, 3, "已受理")).hasMessageContaining("contact.changed");
    }

    @Test
    void open_contacts_are_found_oldest_first_by_those_they_concern() {
        long older = record(Instant.parse("2026-09-29T01:00:00Z"));
        long newer = record(null);
        door.close(record(null), 1, "当场答复");
        FirstContactFilter open = new FirstContactFilter(null, null, null, true, null, null);
        assertThat(door.find(open, PageRequest.first(10)).rows()).extracting(FirstContactLine::id).containsExactly(older, newer);
        wiring.as("clerk2", Roles.WINDOW_CLERK);
        assertThat(door.find(open, PageRequest.first(10)).total()).isZero();
        assertThatThrownBy(() -> door.one(older)).hasMessageContaining("contact.unknown");
        wiring.as("centre", Roles.CENTRE_MANAGER);
        assertThat(door.find(open, PageRequest.first(10)).total()).isEqualTo(2);
    }

    @Test
    void a_contact_goes_to_another_person_on_duty_and_is_not_recorded_ahead() {
        long id = record(null);
        assertThatThrownBy(() -> door.handOver(new HandOverContact(id, 1, "clerk", ContactDuty.ANSWER, "无"))).hasMessageContaining("contact.same-person");
        assertThatThrownBy(() -> door.handOver(new HandOverContact(id, 1, "nobody", ContactDuty.ANSWER, "无"))).hasMessageContaining("post.unknown-person");
        assertThatThrownBy(() -> door.handOver(new HandOverContact(id, 9, "clerk2", ContactDuty.ANSWER, "无"))).hasMessageContaining("contact.changed");
        assertThatThrownBy(() -> record(Instant.parse("2026-10-01T00:00:00Z"))).hasMessageContaining("contact.future");
    }

    @Test
    void the_log_of_hand_overs_cannot_be_changed() {
        record(null);
        assertThatThrownBy(() -> database.run("update first_contact_step set note = 'x'")).hasStackTraceContaining("append-only");
    }

    private long record(Instant at) {
        return door.record(new RecordFirstContact(at, ContactChannel.CALL, ContactMatter.ENQUIRY, ContactDuty.ANSWER, "办学许可材料", null, null));
    }
}
