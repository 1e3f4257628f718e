package org.daylight.authority.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.daylight.kernel.Article;
import org.daylight.kernel.Problem;
import org.junit.jupiter.api.Test;

@Article("AUT-01")
class ScanRulesTest {

    @Test
    void a_pdf_is_taken() {
        assertThatCode(() -> ScanRules.check(bytes("%PDF-1.7\n1 0 obj\n%%EOF\n"))).doesNotThrowAnyException();
    }

    @Test
    void what_is_called_pdf_but_is_something_else_is_refused() {
        for (String other : new String[] {"", "%PDF", "PK\u0003\u0004 word", "<html>%PDF-1.7 %%EOF", "%PDF-1.7 broken off"}) {
            assertThatThrownBy(() -> ScanRules.check(bytes(other))).isInstanceOfSatisfying(Problem.class,
                    problem -> assertThat(problem.code()).isEqualTo("letter.scan-unknown-type"));
        }
    }

    @Test
    void more_than_ten_mebibytes_are_refused_before_they_are_looked_at() {
        byte[] large = new byte[ScanRules.MOST_BYTES + 1];
        Arrays.fill(large, (byte) '%');
        assertThatThrownBy(() -> ScanRules.check(large)).isInstanceOfSatisfying(Problem.class,
                problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.TOO_LARGE));
    }

    @Test
    void folders_are_no_part_of_a_name() {
        assertThat(Scans.shortName("C:\\letters\\授权书.pdf")).isEqualTo("授权书.pdf");
        assertThat(Scans.shortName(null)).isEqualTo("letter.pdf");
        assertThat(Scans.shortName("a".repeat(500) + ".pdf")).hasSize(200).endsWith(".pdf");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
