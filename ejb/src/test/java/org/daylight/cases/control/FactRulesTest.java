package org.daylight.cases.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.daylight.items.ItemContent.DiscretionGrade;
import org.daylight.items.ItemContent.FactType;
import org.daylight.items.ItemContent.KeyFact;
import org.daylight.kernel.Article;
import org.daylight.kernel.Problem;
import org.junit.jupiter.api.Test;

class FactRulesTest {
    private static final List<DiscretionGrade> GRADES = List.of(new DiscretionGrade("情节轻微", "罚款", 1_000L, 5_000L), new DiscretionGrade("情节严重", "罚款", 20_000L, null));

    @Test
    @Article("FLW-15")
    void numbers_and_truths_are_kept_as_such_and_the_rest_as_text() {
        assertThat(FactJson.of(Map.of("a", "12.50"), List.of())).isEqualTo("{\"a\":12.50}");
        assertThat(FactJson.of(Map.of("a", "-3"), List.of())).isEqualTo("{\"a\":-3}");
        assertThat(FactJson.of(Map.of("a", "否"), List.of())).isEqualTo("{\"a\":false}");
        assertThat(FactJson.of(Map.of("a", "007"), List.of())).isEqualTo("{\"a\":\"007\"}");
        assertThat(FactJson.of(Map.of("a", "2026-02-28"), List.of())).isEqualTo("{\"a\":\"2026-02-28\"}");
        assertThat(FactJson.of(Map.of("a", " "), List.of())).isEqualTo("{}");
        assertThat(FactJson.of(Map.of(), List.of())).isNull();
    }

    @Test
    @Article("FLW-15")
    void each_fact_that_is_wrong_is_told() {
        assertThatThrownBy(() -> FactJson.of(Map.of("1a", "x", "b", "2026-02-30"), List.of())).hasMessageStartingWith("case.facts-rejected");
        assertThatThrownBy(() -> FactJson.of(Map.of("b", "x".repeat(2_001)), List.of())).hasMessageStartingWith("case.facts-rejected");
    }

    @Test
    @Article("FLW-15")
    void what_the_item_names_is_of_the_type_that_it_says() {
        List<KeyFact> named = List.of(fact("area", FactType.NUMBER, true), fact("house", FactType.TEXT, false), fact("startsOn", FactType.DATE, false),
                fact("protected", FactType.TRUTH, false));
        assertThat(FactJson.of(Map.of("area", "1200.5", "house", "12", "protected", "是"), named)).isEqualTo("{\"area\":1200.5,\"house\":\"12\",\"protected\":true}");
        assertThat(FactJson.of(Map.of("floors", "3"), named)).as("free facts remain possible").isEqualTo("{\"floors\":3}");
        assertThat(codes(() -> FactJson.of(Map.of("area", "1200 平方米", "startsOn", "明年", "protected", "也许", "house", "甲"), named)))
                .containsExactly("facts.area case.fact-number", "facts.protected case.fact-truth", "facts.startsOn case.fact-date");
    }

    @Test
    @Article("FLW-15")
    void a_required_fact_is_stored_or_given() {
        List<KeyFact> required = List.of(fact("area", FactType.NUMBER, true));
        assertThatCode(() -> FactRules.requireComplete(required, Map.of(), Set.of("area"))).doesNotThrowAnyException();
        assertThatCode(() -> FactRules.requireComplete(required, Map.of("area", "3"), Set.of())).doesNotThrowAnyException();
        assertThat(codes(() -> FactRules.requireComplete(required, Map.of("area", " "), Set.of("place")))).containsExactly("facts.area case.fact-missing");
    }

    private static KeyFact fact(String code, FactType type, boolean required) {
        return new KeyFact(code, code, null, type, null, required);
    }

    private static List<String> codes(ThrowingCallable act) {
        return catchThrowableOfType(Problem.class, act).findings().stream().map(found -> found.place() + " " + found.code()).toList();
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
