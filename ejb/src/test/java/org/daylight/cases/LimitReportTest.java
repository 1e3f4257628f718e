package org.daylight.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.daylight.cases.joint.JointCaseDesk;
import org.daylight.kernel.Article;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Limits of the demo district's items beside what cases of one item took: 20 working days by law, 5 promised. */
class LimitReportTest {
    private static final String ITEM = "1122998801990101X24220117001000";
    private final JointCaseDesk desk = new JointCaseDesk();

    @BeforeEach
    void acceptedOnMondayTheSecondOfMarch() {
        desk.accepted();
    }

    @Test
    @Article("TIM-15")
    void what_a_case_took_is_counted_without_the_days_that_did_not_count() {
        desk.at("2026-03-03T02:00:00Z");
        long visit = desk.start("SITE_VISIT", 3);
        long review = desk.start("EXPERT_REVIEW", 3);
        desk.at("2026-03-05T02:00:00Z");
        desk.end(visit);
        desk.at("2026-03-06T02:00:00Z");
        desk.end(review);
        decided("2026-03-10T02:00:00Z");

        // Tuesday 3 counted, 4 to 6 left out once, Monday 9 and Tuesday 10
        assertThat(line()).satisfies(line -> {
            assertThat(line.decided()).isOne();
            assertThat(line.median()).isEqualByComparingTo("3");
            assertThat(line.longest()).isEqualTo(3);
            assertThat(line.applied()).isOne();
        });
    }

    @Test
    @Article("TIM-15")
    void a_promise_of_twice_what_half_of_the_cases_took_is_doubtful_from_five_cases_on() {
        for (int i = 0; i < 4; i++) {
            decided("2026-03-03T02:00:00Z");
            desk.accepted();
        }
        assertThat(line().findings()).isEmpty();
        decided("2026-03-04T02:00:00Z");
        assertThat(line()).satisfies(line -> {
            assertThat(line.median()).isEqualByComparingTo("1");
            assertThat(line.longest()).isEqualTo(2);
            assertThat(line.findings()).containsExactly(LimitFinding.FAR_ABOVE_ACTUAL);
        });
        assertThat(report().find(true, LimitFinding.FAR_ABOVE_ACTUAL, null, null, PageRequest.first(50)).rows()).extracting(LimitLine::itemCode).containsExactly(ITEM);
        assertThat(summary("ZJ").findings()).containsEntry(LimitFinding.FAR_ABOVE_ACTUAL, 1L);
    }

    @Test
    @Article("TIM-15")
    void a_case_whose_promise_stood_still_beyond_its_statutory_limit_is_found() {
        desk.at("2026-03-03T02:00:00Z");
        long interruption = desk.start("INTERRUPTION", 60);
        desk.at("2026-03-27T02:00:00Z");
        desk.end(interruption);

        assertThat(line().findings()).contains(LimitFinding.CASES_BEYOND_LAW);
        desk.as("supervisor", Roles.SUPERVISOR);
        assertThat(report().beyondLaw(null, null, PageRequest.first(10)).rows()).extracting(BeyondLawLine::caseNumber, line -> line.promisedDue().toString(),
                line -> line.statutoryDue().toString()).containsExactly(tuple(desk.number(), "2026-04-02T16:00:00Z", "2026-03-30T16:00:00Z"));
        desk.as("clerk2", Roles.ITEM_ADMINISTRATOR);
        assertThat(report().beyondLaw(null, null, PageRequest.first(10)).rows()).as("of another department").isEmpty();
    }

    @Test
    @Article("TIM-15")
    void what_promises_nothing_or_is_not_used_is_doubtful() {
        desk.database().run("update item_version set promised_limit = statutory_limit where item_code = '" + ITEM + "'");
        assertThat(line().findings()).containsExactly(LimitFinding.EQUALS_LAW);
        List<LimitLine> unused = report().find(false, LimitFinding.NEVER_USED, null, null, PageRequest.first(200)).rows();
        assertThat(unused).isNotEmpty().allSatisfy(line -> assertThat(line.applied()).isZero()).extracting(LimitLine::itemCode).doesNotContain(ITEM);
        assertThat(summary("ZJ").doubtful()).isPositive().isLessThanOrEqualTo(summary("ZJ").items());
    }

    @Test
    @Article({"TIM-15", "AUT-15"})
    void a_department_sees_its_own_items_and_a_page_beyond_the_last_keeps_the_total() {
        desk.as("clerk2", Roles.ITEM_ADMINISTRATOR);
        assertThat(report().find(false, null, "ZJ", null, PageRequest.first(200)).rows()).isNotEmpty().allSatisfy(line -> assertThat(line.departmentCode()).isEqualTo("SC"));
        assertThat(report().summary()).extracting(LimitSummary::departmentCode).containsExactly("SC");
        long total = report().find(false, null, null, null, PageRequest.first(1)).total();
        assertThat(report().find(false, null, null, null, new PageRequest(1_000, 20, "median", false)).total()).isEqualTo(total).isPositive();
    }

    private LimitLine line() {
        desk.as("supervisor", Roles.SUPERVISOR);
        return report().find(false, null, null, ITEM, PageRequest.first(10)).rows().get(0);
    }

    private LimitSummary summary(String department) {
        return report().summary().stream().filter(of -> of.departmentCode().equals(department)).findFirst().orElseThrow();
    }

    private LimitReport report() {
        return desk.door(LimitReport.class);
    }

    private void decided(String at) {
        desk.at(at);
        desk.handle("同意");
        desk.review("reviewer", "同意");
        desk.decide("准予许可");
    }
}
