package org.daylight.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.daylight.CaseGround;
import org.daylight.kernel.Article;
import org.daylight.kernel.Roles;
import org.junit.jupiter.api.Test;

@Article("SIG-04")
class CaseOverdueTest {
    private final CaseGround ground = new CaseGround();

    @Test
    void who_comes_to_a_late_case_before_the_watch_tells_that_it_is_red_once() {
        ground.accept();
        assertThat(ground.wiring.fired()).noneMatch(CaseOverdue.class::isInstance);
        ground.wiring.at("2026-12-01T01:00:00Z");
        ground.wiring.as("approver", Roles.APPROVER);
        ground.run(() -> ground.wiring.door(CaseHandling.class).decide(new StepCommand(ground.number,
                ground.wiring.door(CaseQueries.class).byNumber(ground.number).version(), true, "同意")));
        assertThat(ground.wiring.fired()).filteredOn(CaseOverdue.class::isInstance).hasSize(1);
        assertThat(ground.events()).contains("LIGHT_CHANGED");
    }
}
