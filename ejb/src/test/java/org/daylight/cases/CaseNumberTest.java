package org.daylight.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.daylight.kernel.Article;
import org.daylight.kernel.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Article("ACC-13")
class CaseNumberTest {
    private static final String ITEM = "12441500196720244T3442199806003";
    private static final LocalDate DAY = LocalDate.of(2022, 6, 23);

    @Test
    void a_number_is_item_code_day_and_four_digits() {
        assertThat(CaseNumber.of(ITEM, DAY, 68)).hasToString("12441500196720244T3442199806003202206230068");
    }

    @Test
    void a_number_of_a_thirty_one_character_item_has_forty_three_characters() {
        assertThat(CaseNumber.of(ITEM, DAY, 9_999).value()).hasSize(43).endsWith("9999");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 10_000})
    void a_serial_that_does_not_fit_is_refused(int serial) {
        assertThatThrownBy(() -> CaseNumber.of(ITEM, DAY, serial)).isInstanceOfSatisfying(Problem.class,
                problem -> assertThat(problem.code()).isEqualTo("case.numbers-used-up"));
    }
}
