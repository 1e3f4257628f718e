package org.daylight.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.daylight.DemoDistrict;
import org.daylight.RealDatabase;
import org.daylight.kernel.Article;
import org.daylight.kernel.CreditCode;
import org.junit.jupiter.api.Test;

/** The codes of the demo district are made up, but well formed: GB 32100-2015 and GB 11714. */
class DemoDistrictTest {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    /** People's identity numbers are as long, and begin with the region. */
    private static final Pattern CREDIT_CODE = Pattern.compile("'((?!229988[12])[" + ALPHABET + "]{18})'");

    @Test
    void every_department_has_a_valid_credit_code() {
        List<String> codes = CREDIT_CODE.matcher(DemoDistrict.script()).results().map(found -> found.group(1)).distinct().toList();
        assertThat(codes).hasSizeGreaterThanOrEqualTo(11).allSatisfy(code -> assertThat(CreditCode.flaw("demo", code)).isEmpty());
    }

    @Test
    @Article({"ITM-01", "ITM-34"})
    void fifty_six_items_in_eleven_departments_each_under_a_code_that_begins_with_its_departments_credit_code() {
        RealDatabase database = DemoDistrict.database();
        assertThat(database.values("select count(*), count(distinct department_code) from item")).containsExactly("56", "11");
        assertThat(database.values("select i.code from item i join department d on d.code = i.department_code where left(i.code, 18) <> d.credit_code"))
                .isEmpty();
    }
}
