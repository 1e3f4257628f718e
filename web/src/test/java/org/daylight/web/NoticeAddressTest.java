package org.daylight.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.daylight.notifications.NoticeDuty;
import org.daylight.notifications.NoticeFilter;
import org.junit.jupiter.api.Test;

class NoticeAddressTest {

    @Test
    void without_a_word_those_are_shown_that_are_not_told_yet() {
        assertThat(NoticeAddress.parse(null, null, " ")).isEqualTo(new NoticeFilter(null, NoticeDuty.OPEN, null));
        assertThat(NoticeAddress.parse("ZJ", "nonsense", "施工")).isEqualTo(new NoticeFilter("ZJ", NoticeDuty.OPEN, "施工"));
    }

    @Test
    void a_filter_comes_back_from_its_address() {
        assertThat(NoticeAddress.query(NoticeAddress.parse("ZJ", "ALL", "施工 许可"))).isEqualTo("department=ZJ&duty=ALL&text=%E6%96%BD%E5%B7%A5+%E8%AE%B8%E5%8F%AF");
        assertThat(NoticeAddress.query(NoticeAddress.parse(null, "OVERDUE", null))).isEqualTo("duty=OVERDUE");
    }
}
