package org.daylight.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

class ItemLineTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    @Article("ITM-12")
    void a_change_starts_from_what_is_published_and_not_over() {
        assertThat(line(ItemState.PUBLISHED, ItemChange.SET, null).isChangeable(TODAY)).isTrue();
        assertThat(line(ItemState.PUBLISHED, ItemChange.CHANGE, TODAY).isChangeable(TODAY)).isTrue();
        assertThat(line(ItemState.PUBLISHED, ItemChange.CHANGE, TODAY.minusDays(1)).isChangeable(TODAY)).isFalse();
        assertThat(line(ItemState.PUBLISHED, ItemChange.REVOKE, null).isChangeable(TODAY)).isFalse();
        assertThat(line(ItemState.WITHDRAWN, ItemChange.CHANGE, null).isChangeable(TODAY)).isFalse();
    }

    private static ItemLine line(ItemState state, ItemChange change, LocalDate until) {
        return new ItemLine("X", 1, 1, "事项", "Item", "ZJ", "LICENCE", ItemKind.APPROVAL, state, change, HandlingType.PROMISED, 20, 5, TODAY, until, null);
    }
}
