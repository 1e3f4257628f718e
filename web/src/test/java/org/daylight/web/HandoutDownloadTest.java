package org.daylight.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HandoutDownloadTest {

    @Test
    void a_chinese_name_arrives_as_it_is_and_in_plain_letters() {
        assertThat(Handout.disposition("attachment", "授权书 1.pdf"))
                .isEqualTo("attachment; filename=\"____1.pdf\"; filename*=UTF-8''%E6%8E%88%E6%9D%83%E4%B9%A6%201.pdf");
    }

    @Test
    void a_name_begins_neither_a_parameter_nor_a_header() {
        assertThat(Handout.disposition("inline", "a\"; x=\r\nSet-Cookie: b*'.pdf"))
                .isEqualTo("inline; filename=\"a___x___Set-Cookie__b__.pdf\"; filename*=UTF-8''a%22%3B%20x%3D%0D%0ASet-Cookie%3A%20b%2A%27.pdf");
    }
}
