package org.daylight.organisation.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.daylight.kernel.Article;
import org.daylight.kernel.Finding;
import org.daylight.kernel.Problem;
import org.daylight.organisation.RegisterSeal;
import org.daylight.organisation.SealKind;
import org.junit.jupiter.api.Test;

class SealRulesTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);

    @Test
    @Article("RES-12")
    void an_acceptance_seal_measures_five_by_three_centimetres_and_says_what_it_is() {
        SealRules.check(seal(SealKind.ACCEPTANCE, "阳光区教育局行政受理专用章", 50, 30, null));
        Problem problem = catchThrowableOfType(Problem.class, () -> SealRules.check(seal(SealKind.ACCEPTANCE, "阳光区教育局业务章", 40, 30, null)));
        assertThat(problem.findings()).extracting(Finding::code).containsExactly("seal.words", "seal.size");
    }

    @Test
    @Article("RES-16")
    void who_follows_a_higher_rule_is_exempt_from_the_layout() {
        assertThatCode(() -> SealRules.check(seal(SealKind.ACCEPTANCE, "国家税务总局阳光区税务局业务专用章", 42, 42, "税总发〔2018〕99号"))).doesNotThrowAnyException();
        assertThat(catchThrowableOfType(Problem.class, () -> SealRules.check(seal(SealKind.ACCEPTANCE, "国家税务总局阳光区税务局业务专用章", 42, 42, null)))
                .findings()).hasSize(2);
    }

    @Test
    @Article("RES-12")
    void an_electronic_seal_has_no_size_and_another_must_have_one() {
        SealRules.check(seal(SealKind.ELECTRONIC, "阳光区教育局", null, null, null));
        assertThat(catchThrowableOfType(Problem.class, () -> SealRules.check(seal(SealKind.ELECTRONIC, "阳光区教育局", 42, 42, null))).findings())
                .extracting(Finding::code).containsExactly("seal.no-size");
        assertThat(catchThrowableOfType(Problem.class, () -> SealRules.check(seal(SealKind.APPROVAL, "阳光区教育局行政审批专用章", null, 42, null)))
                .findings()).extracting(Finding::code).containsExactly("seal.size-missing");
    }

    private static RegisterSeal seal(SealKind kind, String words, Integer width, Integer height, String ownRules) {
        return new RegisterSeal(kind, words, width, height, ownRules, "教发〔2026〕1号", "jy.chief", FIRST, null);
    }
}
