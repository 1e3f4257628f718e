package org.daylight.assessment.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

@Article({"ASM-04", "ASM-21"})
class ScoreRulesTest {

    @Test
    void worked_example_of_october_2026() {
        ScoreSheet sheet = ScoreRules.score(new ScoreFigures(40, 38, 22, 2));
        assertThat(sheet.score()).isEqualByComparingTo("98.00");
        assertThat(points(sheet)).isEqualTo(Map.of("ON_TIME_SHARE", new BigDecimal("-5.00"),
                "OVERDUE_CLOSING", new BigDecimal("-2.00"), "EARLY_COMPLETION", new BigDecimal("5.00")));
    }

    @Test
    void everything_on_time_and_nothing_early_keeps_the_base() {
        assertThat(ScoreRules.score(new ScoreFigures(7, 7, 0, 0)).score()).isEqualByComparingTo("100");
    }

    @Test
    void everything_early_earns_ten_points_more() {
        assertThat(ScoreRules.score(new ScoreFigures(3, 3, 3, 0)).score()).isEqualByComparingTo("110");
    }

    @Test
    void everything_late_ends_at_the_floor() {
        assertThat(ScoreRules.score(new ScoreFigures(50, 0, 0, 50)).score()).isEqualByComparingTo("0");
    }

    @Test
    void overdue_closings_cost_twenty_points_at_most() {
        assertThat(ScoreRules.overdueClosings(new ScoreFigures(1000, 980, 0, 20)).points()).isEqualByComparingTo("-20");
        assertThat(ScoreRules.overdueClosings(new ScoreFigures(1000, 979, 0, 21)).points()).isEqualByComparingTo("-20");
    }

    @Test
    void one_late_of_three_costs_a_third_rounded_to_hundredths() {
        assertThat(ScoreRules.onTimeShare(new ScoreFigures(3, 2, 0, 1)).points()).isEqualTo(new BigDecimal("-33.33"));
        assertThat(ScoreRules.onTimeShare(new ScoreFigures(8, 7, 0, 1)).points()).isEqualTo(new BigDecimal("-12.50"));
        assertThat(ScoreRules.onTimeShare(new ScoreFigures(160, 159, 0, 1)).points()).as("0.625 is rounded up").isEqualTo(new BigDecimal("-0.63"));
    }

    @Test
    void only_full_tenths_of_early_cases_count() {
        assertThat(ScoreRules.earlyCompletion(new ScoreFigures(100, 100, 9, 0)).points()).isEqualByComparingTo("0");
        assertThat(ScoreRules.earlyCompletion(new ScoreFigures(100, 100, 10, 0)).points()).isEqualByComparingTo("1");
        assertThat(ScoreRules.earlyCompletion(new ScoreFigures(100, 100, 19, 0)).points()).isEqualByComparingTo("1");
    }

    @Test
    void a_department_that_finished_nothing_keeps_the_base_and_is_told_so() {
        ScoreSheet sheet = ScoreRules.score(new ScoreFigures(0, 0, 0, 0));
        assertThat(sheet.score()).isEqualByComparingTo("100");
        assertThat(points(sheet)).containsOnlyKeys("NOTHING_FINISHED");
    }

    @Test
    void figures_that_contradict_each_other_are_a_fault() {
        assertThatThrownBy(() -> new ScoreFigures(3, 2, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ScoreFigures(3, 2, 3, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void base_and_entries_add_up_to_the_score_unless_the_floor_holds_it(@ForAll @LongRange(max = 5000) long early,
            @ForAll @LongRange(max = 5000) long punctual, @ForAll @LongRange(max = 5000) long late) {
        ScoreSheet sheet = ScoreRules.score(new ScoreFigures(early + punctual + late, early + punctual, early, late));
        BigDecimal sum = sheet.entries().stream().map(ScoreEntry::points).reduce(ScoreRules.BASE, BigDecimal::add);
        assertThat(sheet.score()).isEqualTo(sum.max(ScoreRules.FLOOR)).isBetween(ScoreRules.FLOOR, new BigDecimal("110"));
    }

    @Property
    void one_more_late_case_never_raises_the_score(@ForAll @LongRange(max = 500) long early,
            @ForAll @LongRange(max = 500) long punctual, @ForAll @LongRange(max = 500) long late) {
        BigDecimal before = ScoreRules.score(new ScoreFigures(early + punctual + late + 1, early + punctual + 1, early, late)).score();
        BigDecimal after = ScoreRules.score(new ScoreFigures(early + punctual + late + 1, early + punctual, Math.min(early, early + punctual), late + 1)).score();
        assertThat(after).isLessThanOrEqualTo(before);
    }

    private static Map<String, BigDecimal> points(ScoreSheet sheet) {
        return sheet.entries().stream().collect(Collectors.toMap(ScoreEntry::rule, ScoreEntry::points));
    }
}
