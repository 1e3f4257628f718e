package org.daylight.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.daylight.CaseGround;
import org.daylight.Wiring;
import org.daylight.kernel.Article;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Roles;
import org.junit.jupiter.api.Test;

/** Cases of key projects are followed, on the real database, on Monday 2026-03-02. */
@Article({"DUB-03", "MON-17", "MON-20"})
class KeyCasesTest {
    private final CaseGround ground = new CaseGround();
    private final Wiring wiring = ground.wiring;
    private final KeyCases cases = wiring.door(KeyCases.class);

    @Test
    void a_case_is_followed_with_reason_and_target_once_and_its_standing_shows_what_is_missed() {
        asSupervisor();
        ground.refused("case.unknown", () -> cases.follow("nothing", "区重点工程", "三月底前办结", null));
        ground.refused("order.reason-missing", () -> cases.follow(ground.number, "重", "三月底前办结", null));
        ground.run(() -> cases.follow(ground.number, "区重点工程", "三月四日前办结", LocalDate.parse("2026-03-04")));
        ground.refused("key-case.marked", () -> cases.follow(ground.number, "区重点工程", "再次", null));
        assertThat(found(true)).singleElement().satisfies(one -> assertThat(one.missed()).isFalse()).satisfies(one -> assertThat(one.lastEvent()).isNotNull());
        wiring.at("2026-03-05T01:00:00Z");
        assertThat(found(true)).singleElement().satisfies(one -> assertThat(one.missed()).isTrue());
        ground.run(() -> cases.end(ground.number, "已无须跟踪"));
        ground.refused("key-case.not-marked", () -> cases.end(ground.number, "已无须跟踪"));
        assertThat(found(null)).isEmpty();
    }

    @Test
    void a_case_of_the_green_channel_is_followed_without_a_mark_by_the_earlier_target() {
        ground.database.run("insert into green_channel select id, '滨江大道', '省重点项目，加快办理', '局长同意', 1, date '2026-03-03', 'centre', registered_at from approval_case where case_number = ?",
                ground.number);
        asSupervisor();
        KeyCase green = found(true).get(0);
        assertThat(green.id()).isNull();
        assertThat(green.project()).isEqualTo("滨江大道");
        ground.run(() -> cases.follow(ground.number, "区重点工程", "三月底前办结", LocalDate.parse("2026-03-31")));
        assertThat(found(true)).singleElement().satisfies(one -> assertThat(one.targetOn()).isEqualTo(green.targetOn())).satisfies(one -> assertThat(one.id()).isNotNull());
    }

    @Test
    @Article("AUT-14")
    void who_took_part_follows_nothing_and_an_internal_supervisor_sees_the_own_department() {
        wiring.as("clerk", Roles.CENTRE_MANAGER);
        ground.refused("signal.own-department", () -> cases.follow(ground.number, "区重点工程", "办结", null));
        wiring.as("deptsupervisor", Roles.DEPARTMENT_SUPERVISOR);
        ground.run(() -> cases.follow(ground.number, "本局重点项目", "办结", null));
        assertThat(cases.find(true, null, PageRequest.first(5)).rows()).hasSize(1);
        wiring.as("head2", Roles.DEPARTMENT_SUPERVISOR);
        assertThat(cases.find(true, null, PageRequest.first(5)).rows()).isEmpty();
    }

    private List<KeyCase> found(Boolean open) {
        return cases.find(open, null, PageRequest.first(5)).rows();
    }

    private void asSupervisor() {
        wiring.as("supervisor", Roles.SUPERVISOR);
    }
}
