package org.daylight.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.daylight.DemoDistrict;
import org.daylight.kernel.Article;
import org.daylight.kernel.CreditCode;
import org.junit.jupiter.api.Test;

/** The codes of the demo district are made up, but well formed: GB 32100-2015 and GB 11714. */
class DemoDistrictTest {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    /** People's identity numbers are as long, and begin with the region. */
    private static final Pattern CREDIT_CODE = Pattern.compile("'((?!229988[12])[" + ALPHABET + "]{18})'");
    private static final Pattern ITEM_CODE = Pattern.compile("'(([" + ALPHABET + "]{18})[1-7](\\d{12}))', '(\\w+)'");

    @Test
    void every_department_has_a_valid_credit_code() {
        List<String> codes = CREDIT_CODE.matcher(DemoDistrict.script()).results().map(found -> found.group(1)).distinct().toList();
        assertThat(codes).hasSizeGreaterThanOrEqualTo(11).allSatisfy(code -> assertThat(CreditCode.flaw("demo", code)).isEmpty());
    }

    @Test
    @Article("ITM-01")
    void every_item_code_begins_with_the_credit_code_of_its_department() {
        String demo = DemoDistrict.script();
        List<String> owners = ITEM_CODE.matcher(demo).results().map(found -> "'" + found.group(4) + "', .*'" + found.group(2) + "'").toList();
        assertThat(owners).isNotEmpty().allMatch(owner -> Pattern.compile(owner.replace("', .*", "',.*")).matcher(demo).find());
    }
}
