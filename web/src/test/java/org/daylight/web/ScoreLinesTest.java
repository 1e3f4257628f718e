package org.daylight.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

class ScoreLinesTest {

    private static final String SHEET = """
            {"base": 100, "entries": [
              {"rule": "OVERDUE_CLOSING", "points": -2.00, "zh": "扣分", "en": "off"},
              {"rule": "EARLY_COMPLETION", "points": 5.00, "zh": "加分", "en": "more"}], "score": 103.00}""";

    @Test
    @Article("ASM-21")
    void eachEntryIsSaidWithItsPoints() {
        assertThat(ScoreLines.of(SHEET, false)).containsExactly(new ScoreLines.Line("扣分", "-2.00"), new ScoreLines.Line("加分", "+5.00"));
    }

    @Test
    void englishIsSaidInEnglish() {
        assertThat(ScoreLines.of(SHEET, true)).extracting(ScoreLines.Line::sentence).containsExactly("off", "more");
    }
}
