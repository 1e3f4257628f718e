package org.daylight.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldsTest {

    @Test
    void days_that_no_list_holds_mean_nothing() {
        assertThat(asked("2026-11-23").day("x")).isEqualTo("2026-11-23");
        assertThat(asked("+999999999-12-31").day("x")).isNull();
        assertThat(asked("-999999999-01").month("x")).isNull();
        assertThat(asked("+999999999-12-31T23:59").moment("x")).isNull();
        assertThat(asked("2026-11").month("x")).hasToString("2026-11");
    }

    private static Fields asked(String value) {
        return Fields.of(Map.of("x", new String[] {value}));
    }
}
