package org.daylight.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.daylight.items.HandlingType;
import org.daylight.items.ItemFilter;
import org.daylight.items.ItemKind;
import org.daylight.items.ItemState;
import org.junit.jupiter.api.Test;

class ItemFilterAddressTest {

    @Test
    void aFilterComesBackFromItsAddress() {
        ItemFilter filter = ItemFilterAddress.parse("ZJ", "LICENCE", "APPROVAL", "PROMISED", "DRAFT", " 施工 ");
        assertThat(filter).isEqualTo(new ItemFilter("ZJ", "LICENCE", ItemKind.APPROVAL, HandlingType.PROMISED, ItemState.DRAFT, null, "施工"));
        assertThat(ItemFilterAddress.query(filter))
                .isEqualTo("department=ZJ&power=LICENCE&kind=APPROVAL&handling=PROMISED&state=DRAFT&text=%E6%96%BD%E5%B7%A5");
    }

    @Test
    void whatMeansNothingFiltersNothing() {
        assertThat(ItemFilterAddress.query(ItemFilterAddress.parse("", null, "x", "", "draft", " "))).isEmpty();
    }
}
