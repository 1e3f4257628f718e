package org.daylight.exchange.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.daylight.kernel.Article;
import org.daylight.organisation.DepartmentView;
import org.junit.jupiter.api.Test;

@Article("EXC-03")
class ReporterRulesTest {
    private static final DepartmentView PLANNING = new DepartmentView("WABO", "规划", "Planning", "11220882013597707T", "legacy-planning");

    @Test
    void only_the_registered_client_reports_for_a_department() {
        assertThat(ReporterRules.reportsFor("service-account-legacy-planning", PLANNING)).isTrue();
        assertThat(ReporterRules.reportsFor("service-account-city-platform", PLANNING)).isFalse();
        assertThat(ReporterRules.reportsFor("legacy-planning", PLANNING)).isFalse();
    }

    @Test
    void nobody_reports_for_a_department_without_a_system_of_its_own() {
        assertThat(ReporterRules.reportsFor("service-account-null", new DepartmentView("X", "甲", "X", "11220882013597707T", null))).isFalse();
    }

    @Test
    void a_client_is_named_as_the_district_knows_it() {
        assertThat(ReporterRules.client("service-account-legacy-planning")).isEqualTo("legacy-planning");
    }
}
