package org.daylight.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProblemDocumentTest {
    private static final Problem SECOND = new Problem(Problem.Kind.CONFLICT, "case.stale-version", "FLW-20");

    @Test
    void aProblemIsWrittenWithItsCodeAndItsWords() {
        JsonObject document = ProblemDocument.of(409, "Conflict", SECOND, Locale.ENGLISH, "/staff/case.xhtml");
        assertThat(document.getString("type")).isEqualTo("urn:daylight:problem:case.stale-version");
        assertThat(document.getString("code")).isEqualTo("case.stale-version");
        assertThat(document.getInt("status")).isEqualTo(SECOND.kind().status()).isEqualTo(409);
        assertThat(document.getString("detail")).isEqualTo(ProblemTexts.text(SECOND, Locale.ENGLISH)).isNotEqualTo("case.stale-version");
        assertThat(document.getString("instance")).isEqualTo("/staff/case.xhtml");
    }

    @Test
    void chineseIsSpokenUnlessEnglishIsAskedForFirst() {
        assertThat(ProblemDocument.language(List.of())).isEqualTo(Locale.CHINESE);
        assertThat(ProblemDocument.language(List.of(Locale.FRANCE))).isEqualTo(Locale.CHINESE);
        assertThat(ProblemDocument.language(List.of(Locale.US, Locale.CHINA))).isEqualTo(Locale.ENGLISH);
        assertThat(ProblemDocument.language(List.of(Locale.CHINA, Locale.US))).isEqualTo(Locale.CHINESE);
    }
}
