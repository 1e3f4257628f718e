package org.daylight.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Unified social credit codes (GB 32100-2015) and organisation codes (GB 11714). */
@Article("FLW-12")
class UnitCodesTest {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "11220882013597707T", "11100000000013338W", "11430000006122244L", "12441500196720244T"})
    void published_credit_codes_are_valid(String code) {
        assertThat(CreditCode.flaw("code", code)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"91350100M000100Y4Z, credit-code.alphabet", "91350100M000100Y4, credit-code.length", "91350100M000100Y430, credit-code.length",
            "913501OOM000100Y43, credit-code.alphabet", "91350100m000100Y43, credit-code.alphabet", "9135A100M000100Y43, credit-code.region",
            "91350100M000100Y53, credit-code.organisation", "91350100M000100Y44, credit-code.check", "92350100M000100Y43, credit-code.check"})
    void a_wrong_credit_code_says_which_rule_it_breaks(String code, String rule) {
        assertThat(CreditCode.flaw("code", code)).hasValueSatisfying(flaw -> {
            assertThat(flaw.code()).isEqualTo(rule);
            assertThat(flaw.article()).isEqualTo("GB 32100-2015");
            assertThat(ProblemTexts.text(flaw.problem(), Locale.CHINESE)).isNotEqualTo(rule).doesNotContain(code);
        });
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> new CreditCode(code)).satisfies(no -> assertThat(no.code()).isEqualTo(rule));
    }

    @Test
    void a_remainder_of_nought_gives_the_check_character_nought() {
        assertThat(CreditCode.flaw("code", "110000020135977070")).isEmpty();
    }

    @Test
    void a_credit_code_holds_the_code_of_the_organisation() {
        assertThat(new CreditCode("11220882013597707T").organisation()).isEqualTo(new OrganisationCode("013597707"));
    }

    @ParameterizedTest
    @CsvSource({"01359770, organisation-code.length", "01359770a, organisation-code.alphabet", "0135-7707, organisation-code.alphabet",
            "013597708, organisation-code.check", "01359770X, organisation-code.check"})
    void a_wrong_organisation_code_says_which_rule_it_breaks(String code, String rule) {
        assertThat(OrganisationCode.flaw("code", code)).map(Finding::code).hasValue(rule);
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> new OrganisationCode(code)).satisfies(no -> assertThat(no.code()).isEqualTo(rule));
    }

    @Property(tries = 500)
    void one_wrong_character_in_a_credit_code_is_always_noticed(@ForAll @StringLength(6) @CharRange(from = '0', to = '9') String region,
            @ForAll @StringLength(8) @CharRange(from = '0', to = '9') String body, @ForAll @IntRange(max = 17) int place,
            @ForAll @Chars({'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'H', 'J', 'N', 'P', 'R', 'T', 'U', 'W', 'Y'}) char typed) {
        String code = complete(region, body);
        String mistyped = code.substring(0, place) + typed + code.substring(place + 1);

        assertThat(CreditCode.flaw("code", code)).isEmpty();
        assertThat(CreditCode.flaw("code", mistyped).isEmpty()).isEqualTo(mistyped.equals(code));
    }

    @Property(tries = 500)
    void two_neighbours_that_changed_places_are_always_noticed(@ForAll @StringLength(6) @CharRange(from = '0', to = '9') String region,
            @ForAll @StringLength(8) @CharRange(from = '0', to = '9') String body, @ForAll @IntRange(max = 15) int place) {
        String code = complete(region, body);
        String swapped = code.substring(0, place) + code.charAt(place + 1) + code.charAt(place) + code.substring(place + 2);

        assertThat(CreditCode.flaw("code", swapped).isEmpty()).isEqualTo(swapped.equals(code));
    }

    @Property(tries = 500)
    void one_wrong_digit_in_an_organisation_code_is_always_noticed(@ForAll @StringLength(8) @CharRange(from = '0', to = '9') String body,
            @ForAll @IntRange(max = 8) int place, @ForAll @CharRange(from = '0', to = '9') char typed) {
        String code = organisation(body);
        String mistyped = code.substring(0, place) + typed + code.substring(place + 1);

        assertThat(OrganisationCode.flaw("code", mistyped).isEmpty()).isEqualTo(mistyped.equals(code));
    }

    /** Found by asking for each character in turn, so that no check arithmetic is repeated here: exactly one fits. */
    private static String complete(String region, String body) {
        return only("12" + region + organisation(body), ALPHABET, code -> CreditCode.flaw("code", code).isEmpty());
    }

    private static String organisation(String body) {
        return only(body, "0123456789X", code -> OrganisationCode.flaw("code", code).isEmpty());
    }

    private static String only(String beginning, String ends, Predicate<String> valid) {
        List<String> fitting = ends.chars().mapToObj(end -> beginning + (char) end).filter(valid).toList();
        assertThat(fitting).hasSize(1);
        return fitting.get(0);
    }
}
