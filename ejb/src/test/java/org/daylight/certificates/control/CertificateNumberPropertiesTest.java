package org.daylight.certificates.control;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.daylight.kernel.Article;

@Article("RES-08")
class CertificateNumberPropertiesTest {

    @Property(tries = 300)
    void one_mistyped_character_is_always_noticed(@ForAll @StringLength(min = 1, max = 60) @CharRange(from = '0', to = '9') String digits,
                                                  @ForAll @IntRange(max = 59) int place, @ForAll @CharRange(from = 'A', to = 'Z') char typed) {
        int at = place % digits.length();
        String mistyped = digits.substring(0, at) + typed + digits.substring(at + 1);
        assertThat(CertificateNumberRules.check(mistyped)).isNotEqualTo(CertificateNumberRules.check(digits));
    }
}
