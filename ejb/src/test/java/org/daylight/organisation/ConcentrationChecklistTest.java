package org.daylight.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.daylight.DemoDistrict;
import org.daylight.Wiring;
import org.daylight.kernel.Article;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 三集中三到位 on the real database. */
class ConcentrationChecklistTest {
    private final Wiring wiring = new Wiring(DemoDistrict.database());
    private final ConcentrationChecklist checklist = wiring.door(ConcentrationChecklist.class);

    @BeforeEach
    void theCentre() {
        wiring.at("2026-03-02T01:00:00Z");
        wiring.as("centre", Roles.CENTRE_MANAGER);
        wiring.em().getTransaction().begin();
    }

    @AfterEach
    void end() {
        wiring.em().getTransaction().rollback();
    }

    @Test
    @Article("ORG-24")
    void the_latest_mark_of_each_point_counts_with_its_evidence() {
        assertThat(checklist.points()).hasSize(6);
        assertThat(checklist.report()).hasSize(15);
        checklist.mark(new MarkConcentration("SC", "SECTION", ConcentrationStanding.MET, "审批科已进驻，见进驻通知"));
        ConcentrationLine line = checklist.report().stream().filter(one -> one.departmentCode().equals("SC")).findFirst().orElseThrow();
        assertThat(line.marks().get("SECTION").standing()).isEqualTo(ConcentrationStanding.MET);
        assertThat(line.marks()).containsOnlyKeys("FUNCTIONS", "SECTION");
    }

    @Test
    @Article("ORG-24")
    void without_evidence_nothing_is_met_and_departments_see_themselves() {
        Problem problem = catchThrowableOfType(Problem.class, () -> checklist.mark(new MarkConcentration("JC", "NONE", ConcentrationStanding.MET, " ")));
        assertThat(problem.findings()).extracting("code").containsExactly("input.missing", "concentration.unknown-point", "concentration.not-resident");
        wiring.as("head", Roles.DEPARTMENT_HEAD);
        assertThat(checklist.report()).extracting(ConcentrationLine::departmentCode).containsExactly("ZJ");
    }
}
