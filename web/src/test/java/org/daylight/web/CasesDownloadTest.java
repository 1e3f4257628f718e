package org.daylight.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Locale;
import org.daylight.kernel.Problem;
import org.daylight.kernel.ProblemTexts;
import org.junit.jupiter.api.Test;

class CasesDownloadTest {
    @Test
    void a_list_that_fits_is_written_whole() {
        assertThat(CasesDownload.exportable(0)).isZero();
        assertThat(CasesDownload.exportable(CasesDownload.MOST)).isEqualTo(CasesDownload.MOST);
    }

    @Test
    void a_list_that_does_not_fit_is_refused_and_never_cut() {
        Problem problem = catchThrowableOfType(Problem.class, () -> CasesDownload.exportable(CasesDownload.MOST + 1L));
        assertThat(problem).extracting(Problem::code, refused -> refused.kind().status()).containsExactly("cases.too-many-for-export", 422);
        assertThat(ProblemTexts.text(problem, Locale.ENGLISH)).contains("100,000", "Narrow the filter");
        assertThat(ProblemTexts.text(problem, Locale.CHINESE)).contains("100,000", "缩小筛选范围");
    }
}
