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

    @Test
    void aFileNameReachesOldAndNewBrowsers() {
        assertThat(ItemFormDownload.attachment("申请表 1.pdf")).isEqualTo("attachment; filename=\"____1.pdf\"; filename*=UTF-8''%E7%94%B3%E8%AF%B7%E8%A1%A8%201.pdf");
        assertThat(ItemFormDownload.attachment("a\r\n\".pdf")).doesNotContain("\r", "\n").startsWith("attachment; filename=\"a___.pdf\"");
    }
}
