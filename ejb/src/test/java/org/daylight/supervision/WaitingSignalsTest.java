package org.daylight.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.daylight.CaseGround;
import org.daylight.kernel.Article;
import org.daylight.kernel.Page;
import org.daylight.kernel.Roles;
import org.daylight.kernel.WaitingMatter;
import org.daylight.profiles.ProfilesInForce;
import org.daylight.signals.RaiseSignal;
import org.daylight.signals.Signals;
import org.junit.jupiter.api.Test;

/** Open signals that wait for a supervisor, on the real database. */
class WaitingSignalsTest {
    private final CaseGround ground = new CaseGround();
    private final Verification verification = ground.wiring.door(Verification.class);
    private final Alarms alarms = ground.wiring.door(Alarms.class);
    private final Signals signals = ground.wiring.door(Signals.class);

    WaitingSignalsTest() {
        ground.wiring.door(ProfilesInForce.class);
    }

    @Test
    @Article({"MON-19", "SIG-07"})
    void the_oldest_are_shown_and_all_are_counted_and_what_is_settled_waits_no_more() {
        long second = raised("VF-01", "ZJ", "2026-03-03T01:00:00Z");
        long first = raised("VF-02", "SC", "2026-03-02T01:00:00Z");
        long third = raised("VF-01", "SC", "2026-03-04T01:00:00Z");
        ground.wiring.as("supervisor", Roles.SUPERVISOR);
        Page<WaitingMatter> waiting = verification.waiting(2);
        assertThat(ids(waiting)).containsExactly(first, second);
        assertThat(waiting.total()).isEqualTo(3);
        assertThat(waiting.rows().get(0)).satisfies(matter -> {
            assertThat(matter.aboutZh()).contains("市场监督管理局");
            assertThat(matter.dueOn()).isNull();
        });
        ground.run(() -> verification.settleTogether(List.of(first, second), "核实无违规"));
        assertThat(ids(verification.waiting(10))).containsExactly(third);
    }

    @Test
    @Article({"MON-19", "AUT-14"})
    void nothing_of_the_own_department_waits_for_the_district_and_nothing_of_others_for_an_internal_supervisor() {
        raised("VF-01", "JC", "2026-03-02T01:00:00Z");
        long other = raised("VF-01", "ZJ", "2026-03-02T01:00:00Z");
        ground.wiring.as("supervisor", Roles.SUPERVISOR);
        assertThat(ids(verification.waiting(10))).containsExactly(other);
        ground.wiring.as("deptsupervisor", Roles.DEPARTMENT_SUPERVISOR);
        assertThat(verification.waiting(10).total()).as("under this profile the district verifies").isZero();
    }

    @Test
    @Article({"DUB-02", "MON-15"})
    void an_alarm_waits_until_somebody_takes_it_up() {
        long alarm = raised("UV-05", "ZJ", "2026-03-02T01:00:00Z");
        long other = raised("UV-05", "SC", "2026-03-03T01:00:00Z");
        raised("VF-01", "SC", "2026-03-03T01:00:00Z");
        ground.wiring.as("supervisor", Roles.SUPERVISOR);
        assertThat(ids(alarms.waiting(10))).as("verifications wait in their own list").containsExactly(alarm, other);
        ground.run(() -> alarms.passOn(alarm, PassedOn.To.values()[0], "请依规办理"));
        assertThat(ids(alarms.waiting(10))).containsExactly(other);
    }

    private long raised(String rule, String department, String at) {
        ground.wiring.at(at);
        long profile = Long.parseLong(ground.database.values("select id from profile_version where profile_code = 'DISTRICT-000' and version = 1").get(0));
        return ground.in(() -> signals.raise(new RaiseSignal(profile, rule, "test:" + department + at, null, department, null, null, Instant.parse(at), RaiseSignal.DAYLIGHT, Map.of(), null)))
                .orElseThrow();
    }

    private static List<Long> ids(Page<WaitingMatter> waiting) {
        return waiting.rows().stream().map(WaitingMatter::id).toList();
    }
}
