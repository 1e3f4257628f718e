package org.daylight.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @Test
    void aLocalAddressIsKept() {
        assertThat(LocalPath.of("/staff/case.xhtml?number=A-1&x=%E5")).isEqualTo("/staff/case.xhtml?number=A-1&x=%E5");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"//evil.example", "/\\evil.example", "https://evil.example/", "staff", "/a\r\nSet-Cookie: x", "/ 办件"})
    void anythingElseLeadsHome(String path) {
        assertThat(LocalPath.of(path)).isEqualTo("/");
    }
}
