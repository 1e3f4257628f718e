package org.daylight.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daylight.authority.AuthorityDistrict.DAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.daylight.authority.control.HallFilings;
import org.daylight.kernel.Article;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.organisation.FilingDecided;
import org.daylight.organisation.FilingKind;
import org.daylight.organisation.FilingOutcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What decided filings do, and what the report of a day says. */
class HallEntryTest {
    private final AuthorityDistrict district = new AuthorityDistrict();

    @BeforeEach
    void oneItemOfEachClass() {
        district.item("A", "D1", "INVESTMENT_OPERATION");
        district.item("B", "D1", "MAJOR_INTERDEPENDENT");
        district.item("C", "D1", "NON_INVESTMENT_ENTERPRISE");
        district.item("D", "D1", "RESIDENT_UNIT");
        district.item("E", "D1", "INVESTMENT_OPERATION");
        district.database.run("update item_version set promised_limit = null, statutory_limit = null where item_code = 'E'");
        district.centre();
    }

    @Test
    @Article({"ITM-20", "ITM-23"})
    void investment_items_must_enter_and_others_where_the_centre_selects_them() {
        assertThat(coverage(DAY)).extracting(HallCoverage::items, HallCoverage::mandatory, HallCoverage::optional, HallCoverage::withoutReason)
                .containsExactly(5L, 2L, 3L, 2L);
        district.act(() -> district.wiring.door(HallSelection.class).select("C"));
        assertThat(coverage(DAY).mandatory()).isEqualTo(3);
        assertThat(coverage(DAY.minusDays(1)).mandatory()).as("the day before it was selected").isEqualTo(2);
        district.act(() -> district.wiring.door(HallSelection.class).deselect("C"));
        assertThat(coverage(DAY).mandatory()).isEqualTo(2);
    }

    @Test
    @Article({"ITM-19", "ITM-20"})
    void an_agreed_entry_takes_effect_on_its_day_and_coverage_counts_mandatory_items_only() {
        decide(FilingKind.HALL_ENTRY, Map.of("itemCode", "A", "from", "2026-03-09", "reason", "条件具备"));
        decide(FilingKind.HALL_ENTRY, Map.of("itemCode", "D", "from", "2026-03-09", "reason", "条件具备"));
        assertThat(coverage(LocalDate.of(2026, 3, 8)).coverage()).isEqualTo(new Rate(0, 2));
        assertThat(coverage(LocalDate.of(2026, 3, 9)).coverage()).isEqualTo(new Rate(1, 2));
        assertThat(coverage(LocalDate.of(2026, 3, 9)).optionalEntered()).isEqualTo(1);
        decide(FilingKind.HALL_EXIT, Map.of("itemCode", "A", "from", "2026-05-01", "reason", "事项取消"));
        assertThat(coverage(LocalDate.of(2026, 4, 30)).coverage()).isEqualTo(new Rate(1, 2));
        assertThat(coverage(LocalDate.of(2026, 5, 1)).coverage()).isEqualTo(new Rate(0, 2));
    }

    @Test
    @Article("ITM-19")
    void a_refused_filing_changes_nothing_and_an_impossible_one_is_not_decided() {
        fire(FilingKind.HALL_ENTRY, FilingOutcome.REFUSED, Map.of("itemCode", "A", "from", "2026-03-09"), List.of(), "D1");
        assertThat(coverage(LocalDate.of(2026, 3, 9)).mandatoryEntered()).isZero();
        refused("hall.not-entered", () -> decide(FilingKind.HALL_EXIT, Map.of("itemCode", "A", "from", "2026-05-01")));
        refused("item.unknown", () -> decide(FilingKind.HALL_ENTRY, Map.of("itemCode", "X", "from", "2026-05-01")));
        district.database.run("update service_window set active_until = '2026-04-30' where code = 'KF-1'");
        refused("window.unknown", () -> decide(FilingKind.HALL_ENTRY, Map.of("itemCode", "A", "from", "2026-05-01", "window", "KF-1")));
        refused("hall.other-item", () -> fire(FilingKind.HALL_ENTRY, FilingOutcome.AGREED, Map.of("itemCode", "A", "from", "2026-05-01"), List.of(), "D2"));
    }

    @Test
    @Article("ITM-25")
    void an_item_enters_a_branch_hall_by_its_window_and_a_branch_exists_by_consent_only() {
        decide(FilingKind.HALL_ENTRY, Map.of("itemCode", "A", "from", "2026-03-02", "window", "KF-1"));
        decide(FilingKind.HALL_ENTRY, Map.of("itemCode", "B", "from", "2026-03-02"));
        HallReport report = district.wiring.door(HallReport.class);
        assertThat(report.entered(null, null, DAY, PageRequest.first(10)).rows()).extracting(item -> item.itemCode() + " " + item.hallCode())
                .containsExactly("A KF", "B MAIN");
        assertThat(district.wiring.door(WindowItems.class).find(null, "KF-1", null, true, null, PageRequest.first(10)).total()).isEqualTo(1);
        assertThatThrownBy(() -> district.database.run("insert into hall (code, kind, name_zh, name_en, organ_code, active_from) "
                + "values ('X', 'BRANCH', '分', 'B', 'C', '2026-01-01')")).hasMessageContaining("hall_check");
    }

    @Test
    @Article("ITM-21")
    void an_exemption_carries_the_citys_opinion_and_the_governments_decision() {
        decide(FilingKind.HALL_ENTRY, Map.of("itemCode", "A", "from", "2026-03-02"));
        district.on("2026-03-10");
        decide(FilingKind.HALL_EXEMPTION, Map.of("itemCode", "A", "reason", "场地不足"), "市函〔2026〕1号", "区纪〔2026〕2号");
        LocalDate day = LocalDate.of(2026, 3, 10);
        HallItem item = notEntered(HallItem.Why.EXEMPT, day).get(0);
        assertThat(List.of(item.status(), item.reason(), item.cityDocument(), item.document()))
                .containsExactly(HallStatus.EXEMPT, "场地不足", "市函〔2026〕1号", "区纪〔2026〕2号");
        assertThat(coverage(day)).extracting(HallCoverage::mandatory, HallCoverage::exempt, HallCoverage::mandatoryEntered).containsExactly(1L, 1L, 0L);
        decide(FilingKind.HALL_ENTRY, Map.of("itemCode", "A", "from", "2026-03-20"));
        assertThat(coverage(LocalDate.of(2026, 3, 20)).mandatoryEntered()).as("entering ends the exemption").isEqualTo(1);
        assertThat(coverage(LocalDate.of(2026, 3, 19)).exempt()).isEqualTo(1);
    }

    @Test
    @Article({"ITM-22", "ITM-20"})
    void items_not_entered_are_listed_with_what_was_approved() {
        fire(FilingKind.LATE_ENTRY, FilingOutcome.AGREED, Map.of("itemCode", "A", "missing", "设备未到位", "enterBy", "2026-06-30"), List.of("区批1"), "C");
        assertThat(notEntered(null, DAY)).extracting(item -> item.itemCode() + " " + item.why())
                .containsExactly("A DELAYED", "B NO_REASON", "C OPTIONAL", "D OPTIONAL", "E OPTIONAL");
        HallItem late = notEntered(HallItem.Why.DELAYED, DAY).get(0);
        assertThat(late.plannedOn()).isEqualTo("2026-06-30");
        assertThat(late.document()).isEqualTo("区批1");
        assertThat(late.reason()).isEqualTo("设备未到位");
        assertThat(notEntered(HallItem.Why.DELAY_OVER, LocalDate.of(2026, 7, 1))).extracting(HallItem::itemCode).containsExactly("A");
        assertThat(notEntered(HallItem.Why.DELAYED, LocalDate.of(2026, 6, 30))).hasSize(1);
    }

    private List<HallItem> notEntered(HallItem.Why why, LocalDate day) {
        return district.wiring.door(HallReport.class).notEntered(null, why, null, day, PageRequest.first(10)).rows();
    }

    private HallCoverage coverage(LocalDate day) {
        return district.wiring.door(HallReport.class).byDepartment(day).get(0);
    }

    private void decide(String kind, Map<String, String> fields, String... documents) {
        fire(kind, FilingOutcome.AGREED, fields, List.of(documents), "D1");
    }

    private void fire(String kind, FilingOutcome outcome, Map<String, String> fields, List<String> documents, String department) {
        Instant now = district.wiring.door(Now.class).clock.instant();
        district.act(() -> district.wiring.door(HallFilings.class).decided(new FilingDecided(kind, 1, "F1", department, fields, outcome, documents, "centre", now)));
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }

    /** The clock of the district. */
    static class Now {
        @jakarta.inject.Inject
        java.time.Clock clock;
    }
}
