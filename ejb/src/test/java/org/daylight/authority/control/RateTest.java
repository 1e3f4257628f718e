package org.daylight.authority.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.daylight.authority.Rate;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

@Article("AUT-03")
class RateTest {

    @Test
    void a_percentage_is_cut_off_and_never_rounded_up_to_the_target() {
        assertThat(new Rate(1999, 2000).percent()).isEqualByComparingTo("99.9");
        assertThat(new Rate(1999, 2000).reaches(100)).isFalse();
        assertThat(new Rate(2000, 2000).reaches(100)).isTrue();
    }

    @Test
    void eighty_percent_are_reached_exactly() {
        assertThat(new Rate(4, 5).reaches(80)).isTrue();
        assertThat(new Rate(799, 1000).reaches(80)).isFalse();
    }

    @Test
    void of_nothing_there_is_no_rate_and_no_target_is_reached() {
        assertThat(new Rate(0, 0).percent()).isNull();
        assertThat(new Rate(0, 0).reaches(1)).isFalse();
    }

    @Test
    void more_than_the_whole_is_a_mistake_of_the_counting() {
        assertThatThrownBy(() -> new Rate(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void the_shown_percentage_never_says_more_than_is_true(@ForAll @IntRange(min = 1, max = 10_000) int whole, @ForAll @IntRange(max = 10_000) int part) {
        Rate rate = new Rate(Math.min(part, whole), whole);
        assertThat(rate.percent().intValue() >= 100).isEqualTo(rate.reaches(100)).isEqualTo(rate.part() == rate.whole());
    }
}
