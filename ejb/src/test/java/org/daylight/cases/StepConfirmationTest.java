package org.daylight.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

class StepConfirmationTest {

    @Test
    @Article("AUT-12")
    void a_decision_is_confirmed_by_the_end_of_the_number_and_by_nothing_else() {
        assertThat(StepConfirmation.matches("A202603020017", " 0017 ")).isTrue();
        for (String other : new String[] {null, "", "7", "017", "20017", "0018"}) {
            assertThat(StepConfirmation.matches("A202603020017", other)).as(other).isFalse();
        }
    }
}
