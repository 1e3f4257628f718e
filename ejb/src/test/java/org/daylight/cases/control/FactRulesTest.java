package org.daylight.cases.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.daylight.items.ItemContent.DiscretionGrade;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

class FactRulesTest {
    private static final List<DiscretionGrade> GRADES = List.of(new DiscretionGrade("情节轻微", "罚款", 1_000L, 5_000L), new DiscretionGrade("情节严重", "罚款", 20_000L, null));

    @Test
    @Article("FLW-15")
    void numbers_and_truths_are_kept_as_such_and_the_rest_as_text() {
        assertThat(FactJson.of(Map.of("a", "12.50"))).isEqualTo("{\"a\":12.50}");
        assertThat(FactJson.of(Map.of("a", "-3"))).isEqualTo("{\"a\":-3}");
        assertThat(FactJson.of(Map.of("a", "否"))).isEqualTo("{\"a\":false}");
        assertThat(FactJson.of(Map.of("a", "007"))).isEqualTo("{\"a\":\"007\"}");
        assertThat(FactJson.of(Map.of("a", "2026-02-28"))).isEqualTo("{\"a\":\"2026-02-28\"}");
        assertThat(FactJson.of(Map.of("a", " "))).isEqualTo("{}");
        assertThat(FactJson.of(Map.of())).isNull();
    }

    @Test
    @Article("FLW-15")
    void each_fact_that_is_wrong_is_told() {
        assertThatThrownBy(() -> FactJson.of(Map.of("1a", "x", "b", "2026-02-30"))).hasMessageStartingWith("case.facts-rejected");
        assertThatThrownBy(() -> FactJson.of(Map.of("b", "x".repeat(2_001)))).hasMessageStartingWith("case.facts-rejected");
    }

    @Test
    @Article("ITM-35")
    void an_amount_stays_within_the_grade_of_its_circumstance() {
        assertThatCode(() -> amount("情节轻微", "5000")).doesNotThrowAnyException();
        assertThatCode(() -> amount("情节严重", "90000")).doesNotThrowAnyException();
        assertThatThrownBy(() -> amount("情节轻微", "5001")).hasMessageStartingWith("case.discretion-exceeded");
        assertThatThrownBy(() -> amount("情节特殊", "3000")).hasMessageStartingWith("case.discretion-exceeded");
        assertThatCode(() -> FactRules.requireWithinDiscretion(List.of(), Map.of("amount", "1"))).doesNotThrowAnyException();
    }

    private static void amount(String circumstance, String yuan) {
        FactRules.requireWithinDiscretion(GRADES, Map.of(FactRules.CIRCUMSTANCE, circumstance, FactRules.AMOUNT, yuan));
    }
}
