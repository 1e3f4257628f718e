package org.daylight.certificates.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.daylight.kernel.Article;
import org.daylight.press.ChineseDates;
import org.daylight.press.VerificationCodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Article("RES-06")
class CertificateTextRulesTest {

    @ParameterizedTest
    @CsvSource({"张伟, 张**", "欧阳娜娜, 欧**", "阿依古丽·买买提, 阿**", "海州市东海建设有限公司, 海州**", "𠮷田, 𠮷**", "A, A**"})
    void the_public_sees_a_shortened_holder(String name, String shortened) {
        assertThat(PublicHolderRules.shortened(name)).isEqualTo(shortened);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-21, 二〇二六年十一月二十一日", "2007-01-10, 二〇〇七年一月十日", "2030-10-30, 二〇三〇年十月三十日", "2026-12-31, 二〇二六年十二月三十一日"})
    void dates_are_written_in_chinese(LocalDate date, String written) {
        assertThat(ChineseDates.written(date)).isEqualTo(written);
    }

    @Test
    void verification_codes_are_long_unambiguous_and_all_different() {
        SecureRandom random = new SecureRandom();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            codes.add(VerificationCodes.next(random));
        }
        assertThat(codes).hasSize(1000).allMatch(code -> code.matches("[2-9A-HJ-NP-Z]{24}"));
    }

    @Test
    void a_code_is_printed_in_groups_and_found_however_it_is_typed() {
        String code = "7KQ2MXW9HBTRD4VN3CJF6SPE";
        assertThat(VerificationCodes.grouped(code)).isEqualTo("7KQ2-MXW9-HBTR-D4VN-3CJF-6SPE");
        assertThat(VerificationCodes.typed(" 7kq2 mxw9-HBTR　D4VN-3CJF-6spe\n")).isEqualTo(code);
    }
}
