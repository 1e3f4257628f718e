package org.daylight.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.daylight.deadlines.Light;
import org.junit.jupiter.api.Test;

class WordsTest {

    private final Words words = new Words();

    @Test
    void aShareHasOneDecimalAndOfNothingThereIsNone() {
        assertThat(words.share(377, 1329)).isEqualTo("28.3%");
        assertThat(words.share(1999, 2000)).as("not all of them").isEqualTo("99.9%");
        assertThat(words.share(0, 7)).isEqualTo("0.0%");
        assertThat(words.share(0, 0)).isEqualTo("—");
    }

    @Test
    void sizesAreReadable() {
        assertThat(words.bytes(1023)).isEqualTo("1023 B");
        assertThat(words.bytes(1536)).isEqualTo("1.5 KB");
        assertThat(words.bytes(5L * 1024 * 1024)).isEqualTo("5.0 MB");
    }

    @Test
    void timesAreThoseOfShanghai() {
        assertThat(words.moment(Instant.parse("2026-11-21T17:30:00Z"))).isEqualTo("2026-11-22 01:30");
        assertThat(words.dayOf(Instant.parse("2026-11-21T15:59:59Z"))).isEqualTo("2026-11-21");
    }

    @Test
    void aLimitEndsOnTheDayWhoseMidnightItIs() {
        assertThat(words.lastDay(Instant.parse("2026-11-24T16:00:00Z"))).isEqualTo("2026-11-24");
    }

    @Test
    void aLightHasItsStyle() {
        assertThat(words.tone(Light.OVERDUE)).isEqualTo("light-overdue");
    }

    @Test
    void articlesAreNamedInChineseOnChinesePages() {
        assertThat(Words.articleInChinese("Administrative Licensing Law art. 45-48")).isEqualTo("《行政许可法》第 45-48 条");
        assertThat(Words.articleInChinese("000 art. 10(5), 20(8); 004 art. 27; 001 sec. 2")).isEqualTo("000 第 10(5), 20(8) 条；004 第 27 条；001 第 2 部分");
        assertThat(Words.articleInChinese("《城市绿化条例》第二十条")).isEqualTo("《城市绿化条例》第二十条");
    }
}
