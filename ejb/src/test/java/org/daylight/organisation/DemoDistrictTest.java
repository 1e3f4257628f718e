package org.daylight.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.daylight.DemoDistrict;
import org.daylight.RealDatabase;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The codes of the demo district are made up, but well formed: GB 32100-2015 and GB 11714. */
class DemoDistrictTest {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    /** People's identity numbers are as long, and begin with the region. */
    private static final Pattern CREDIT_CODE = Pattern.compile("'((?!229988[12])[" + ALPHABET + "]{18})'");

    @Test
    void every_department_has_a_valid_credit_code() {
        List<String> codes = CREDIT_CODE.matcher(DemoDistrict.script()).results().map(found -> found.group(1)).distinct().toList();
        assertThat(codes).hasSizeGreaterThanOrEqualTo(11).allMatch(DemoDistrictTest::isCreditCode).allMatch(DemoDistrictTest::holdsOrganisationCode);
    }

    @Test
    @Article({"ITM-01", "ITM-34"})
    void fifty_six_items_in_eleven_departments_each_under_a_code_that_begins_with_its_departments_credit_code() {
        RealDatabase database = DemoDistrict.database();
        assertThat(database.values("select count(*), count(distinct department_code) from item")).containsExactly("56", "11");
        assertThat(database.values("select i.code from item i join department d on d.code = i.department_code where left(i.code, 18) <> d.credit_code"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "11220882013597707T", "11100000000013338W", "11430000006122244L"})
    void the_check_knows_real_codes(String code) {
        assertThat(isCreditCode(code)).isTrue();
        assertThat(isCreditCode(code.replace('1', '2'))).isFalse();
    }

    private static boolean isCreditCode(String code) {
        int sum = 0;
        int weight = 1;
        for (char c : code.substring(0, 17).toCharArray()) {
            sum += ALPHABET.indexOf(c) * weight;
            weight = weight * 3 % 31;
        }
        return code.charAt(17) == ALPHABET.charAt((31 - sum % 31) % 31);
    }

    private static boolean holdsOrganisationCode(String code) {
        int[] weights = {3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += Character.digit(code.charAt(8 + i), 36) * weights[i];
        }
        return code.charAt(16) == "0X987654321".charAt(sum % 11);
    }
}
