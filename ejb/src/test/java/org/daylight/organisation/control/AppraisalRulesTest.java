package org.daylight.organisation.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.daylight.kernel.Article;
import org.daylight.kernel.Finding;
import org.daylight.kernel.Problem;
import org.daylight.organisation.AppraisalMarks;
import org.daylight.organisation.AppraisalWeights;
import org.junit.jupiter.api.Test;

@Article("ORG-17")
class AppraisalRulesTest {
    private static final AppraisalWeights WEIGHTS = new AppraisalWeights(15, 15, 15, 40, 15);

    @Test
    void achievement_weighs_most() {
        assertThat(AppraisalRules.total(marks("90", "80", "100", "85", "95"), WEIGHTS)).isEqualByComparingTo("88.75");
        BigDecimal byAchievement = AppraisalRules.total(marks("80", "80", "80", "90", "80"), WEIGHTS);
        assertThat(byAchievement).isGreaterThan(AppraisalRules.total(marks("90", "80", "80", "80", "80"), WEIGHTS));
    }

    @Test
    void each_bad_mark_is_named() {
        Problem problem = catchThrowableOfType(Problem.class, () -> AppraisalRules.check(marks("100.1", "-1", "99.95", "85", null)));
        assertThat(problem.findings()).extracting(Finding::place).containsExactly("virtue", "ability", "diligence", "integrity");
        AppraisalRules.check(marks("100", "0", "99.90", "85.5", "1"));
    }

    @Test
    void a_year_is_appraised_when_it_draws_to_its_end() {
        AppraisalRules.checkYear(2026, LocalDate.of(2026, 11, 1));
        assertThatThrownBy(() -> AppraisalRules.checkYear(2026, LocalDate.of(2026, 10, 31))).hasMessageContaining("appraisal.year");
    }

    private static AppraisalMarks marks(String virtue, String ability, String diligence, String achievement, String integrity) {
        return new AppraisalMarks(decimal(virtue), decimal(ability), decimal(diligence), decimal(achievement), decimal(integrity));
    }

    private static BigDecimal decimal(String mark) {
        return mark == null ? null : new BigDecimal(mark);
    }
}
