package org.daylight.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ChangeTest {

    @Test
    void bothSidesAreSaidInWords() {
        assertThat(Change.of("{\"from\": \"A\", \"to\": \"B\"}", side -> side.toLowerCase(Locale.ROOT))).isEqualTo("a → b");
    }

    @Test
    void aMissingSideIsLeftBlank() {
        assertThat(Change.of("{\"from\": null, \"to\": \"B\"}", side -> side)).isEqualTo("— → B");
    }

    @Test
    void withoutAPayloadThereIsNoChange() {
        assertThat(Change.of(null, side -> side)).isNull();
    }
}
