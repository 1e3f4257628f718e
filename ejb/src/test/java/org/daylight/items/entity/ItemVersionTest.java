package org.daylight.items.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

@Article("ITM-01")
class ItemVersionTest {
    private static final Item ITEM = new Item("A", "ZJ");
    private static final LocalDate FROM = LocalDate.of(2020, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2025, 12, 31);

    @Test
    void a_version_is_in_force_from_its_first_to_its_last_day() {
        ItemVersion version = new ItemVersion(ITEM, 1, FROM, UNTIL);
        assertThat(version.isInForce(FROM.minusDays(1))).isFalse();
        assertThat(version.isInForce(FROM)).isTrue();
        assertThat(version.isInForce(UNTIL)).isTrue();
        assertThat(version.isInForce(UNTIL.plusDays(1))).isFalse();
    }

    @Test
    void the_latest_version_has_no_last_day() {
        assertThat(new ItemVersion(ITEM, 2, FROM, null).isInForce(UNTIL.plusYears(50))).isTrue();
    }
}
