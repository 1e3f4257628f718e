package org.daylight.certificates.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Article("RES-08")
class CertificateNumberRulesTest {

    @ParameterizedTest
    @CsvSource({"11100000000013338W011, 11430000006122244L, 20230000403, 001, U",
            "11100000000013338W009, 11330105002500287C, 2025052201, 002, 0"})
    void a_number_ends_with_the_check_character_of_published_certificates(String type, String issuer, String serial, String version, String check) {
        assertThat(CertificateNumberRules.number(type, issuer, serial, version))
                .isEqualTo("1.2.156.3005.2." + String.join(".", type, issuer, serial, version, check));
    }

    @Test
    void a_serial_is_the_year_and_the_running_number() {
        assertThat(CertificateNumberRules.serial(2026, 403)).isEqualTo("20260000403");
        assertThat(CertificateNumberRules.serial(2026, 12_345_678)).isEqualTo("202612345678");
    }

    @Test
    void small_letters_and_signs_have_no_check_character() {
        assertThatThrownBy(() -> CertificateNumberRules.check("12a")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.001.U",
            "1.2.156.3005.2.11100000000013338W009.11330105002500287C.2025052201.002.0",
            "11100000000013338W011.11430000006122244L.20230000403.001.U", "ABCD-EFGH", ""})
    void published_numbers_are_not_mistyped_nor_is_what_is_no_number(String text) {
        assertThat(CertificateNumberRules.isMistyped(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.001.M",
            "1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000404.001.U",
            "1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.001"})
    void another_check_character_or_a_missing_part_is_a_slip(String text) {
        assertThat(CertificateNumberRules.isMistyped(text)).isTrue();
    }
}
