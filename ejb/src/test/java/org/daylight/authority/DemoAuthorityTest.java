package org.daylight.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToLongFunction;
import org.daylight.DemoDistrict;
import org.daylight.RealDatabase;
import org.daylight.Wiring;
import org.daylight.kernel.Article;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Roles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The figures of the work plan in the demo district. */
class DemoAuthorityTest {
    private static final LocalDate MIGRATION = LocalDate.of(2026, 3, 2);
    private static RealDatabase database;
    private Wiring wiring;

    @BeforeAll
    static void district() {
        database = DemoDistrict.database();
        DemoDistrict.scripts().forEach(database::run); // may run again at any time
    }

    @BeforeEach
    void theCentreLooks() {
        wiring = new Wiring(database);
        wiring.at("2026-11-23T01:00:00Z");
        wiring.as("centre", Roles.CENTRE_MANAGER);
    }

    @Test
    @Article("ITM-34")
    void before_the_migration_56_items_of_11_departments_had_not_entered() {
        List<HallCoverage> before = wiring.door(HallReport.class).byDepartment(MIGRATION.minusDays(1));
        assertThat(before).hasSize(11).allMatch(line -> line.notEntered() > 0 && line.mandatoryEntered() + line.optionalEntered() == 0);
        assertThat(sum(before, HallCoverage::notEntered)).isEqualTo(56);
        assertThat(wiring.door(HallReport.class).notEntered(null, null, null, MIGRATION.minusDays(1), PageRequest.first(1)).total()).isEqualTo(56);
    }

    @Test
    @Article({"ITM-34", "ITM-24", "ITM-20"})
    void the_migration_brought_most_in_and_the_rest_has_its_reason_but_one() {
        List<HallCoverage> after = wiring.door(HallReport.class).byDepartment(MIGRATION);
        assertThat(sum(after, HallCoverage::items)).isEqualTo(56);
        assertThat(sum(after, HallCoverage::exempt)).isEqualTo(2);
        assertThat(sum(after, HallCoverage::withoutReason)).isEqualTo(1);
        assertThat(sum(after, HallCoverage::mandatory) - sum(after, HallCoverage::mandatoryEntered)).as("2 later, 1 without reason").isEqualTo(3);
        assertThat(wiring.door(HallReport.class).entered(null, null, MIGRATION, PageRequest.first(100)).rows()).extracting(HallItem::kind)
                .contains(org.daylight.items.ItemKind.APPROVAL, org.daylight.items.ItemKind.PUBLIC_SERVICE);
    }

    @Test
    @Article({"AUT-03", "AUT-05"})
    void departments_differ_in_what_they_authorised() {
        List<DepartmentAuthority> lines = wiring.door(AuthorityReport.class).byDepartment(LocalDate.of(2026, 11, 23));
        assertThat(lines).filteredOn(DepartmentAuthority::isComplete).extracting(DepartmentAuthority::code).contains("ZJ", "MZ", "RS", "NY", "HB");
        assertThat(lines).filteredOn(line -> line.letterId() == null).extracting(DepartmentAuthority::code).containsExactly("JT", "SC");
        DepartmentAuthority.RightLine health = right(lines, "WJ", Right.APPROVE);
        assertThat(health.ofMatters()).isEqualTo(new Rate(4, 5));
        assertThat(health.ofMatters().reaches(80)).isTrue();
        assertThat(health.ofMatters().reaches(100)).isFalse();
        assertThat(right(lines, "JY", Right.APPROVE).ofMatters()).isEqualTo(new Rate(3, 4));
    }

    @Test
    @Article("ORG-03")
    void one_item_in_the_hall_has_no_window() {
        assertThat(wiring.door(WindowItems.class).withoutWindow(null, PageRequest.first(10)).rows()).extracting(HallItem::departmentCode).containsExactly("JT");
    }

    private static DepartmentAuthority.RightLine right(List<DepartmentAuthority> lines, String department, Right right) {
        return lines.stream().filter(line -> line.code().equals(department)).flatMap(line -> line.rights().stream())
                .filter(line -> line.right() == right).findFirst().orElseThrow();
    }

    private static long sum(List<HallCoverage> lines, ToLongFunction<HallCoverage> figure) {
        return lines.stream().mapToLong(figure).sum();
    }
}
