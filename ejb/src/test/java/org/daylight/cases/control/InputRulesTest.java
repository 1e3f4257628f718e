package org.daylight.cases.control;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.daylight.cases.CaseStep;
import org.daylight.cases.StepCommand;
import org.daylight.cases.intake.RegisterCase;
import org.daylight.kernel.Article;
import org.daylight.kernel.Problem;
import org.daylight.kernel.ProblemTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class InputRulesTest {

    @ParameterizedTest
    @EnumSource(value = CaseStep.class, names = {"ACCEPT", "HANDLE", "REVIEW", "DECIDE"})
    @Article({"FLW-11", "ACC-09"})
    void a_no_needs_its_reason(CaseStep step) {
        assertThatThrownBy(() -> InputRules.check(command(false, "不行。。。！"), step)).hasMessageStartingWith("case.reason-required");
        assertThatCode(() -> InputRules.check(command(false, "材料不全"), step)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \n", "暂停"})
    @Article("TIM-08")
    void a_pause_needs_its_reason(String opinion) {
        assertThatThrownBy(() -> InputRules.check(command(true, opinion), CaseStep.SUSPEND)).hasMessageStartingWith("case.reason-required");
    }

    @ParameterizedTest
    @EnumSource(value = CaseStep.class, names = {"HANDLE", "REVIEW", "DECIDE"})
    @Article("FLW-11")
    void each_level_writes_an_opinion(CaseStep step) {
        assertThatThrownBy(() -> InputRules.check(command(true, " "), step)).hasMessageStartingWith("case.opinion-required");
        assertThatCode(() -> InputRules.check(command(true, "同意"), step)).doesNotThrowAnyException();
    }

    @Test
    @Article("FLW-23")
    void a_denial_names_its_legal_basis() {
        assertThatThrownBy(() -> InputRules.check(command(false, "材料不全").withBasis(" "), CaseStep.DECIDE)).hasMessageStartingWith("case.basis-required");
        assertThatCode(() -> InputRules.check(command(true, "同意").withBasis(null), CaseStep.DECIDE)).doesNotThrowAnyException();
        assertThatCode(() -> InputRules.check(command(false, "材料不全").withBasis(null), CaseStep.REVIEW)).doesNotThrowAnyException();
        refused("input.too-long", () -> InputRules.check(command(false, "材料不全").withBasis("据".repeat(2_001)), CaseStep.DECIDE));
    }

    @ParameterizedTest
    @EnumSource(value = CaseStep.class, names = {"ACCEPT", "CLOSE", "RESUME"})
    void the_window_and_a_resumption_need_no_opinion(CaseStep step) {
        assertThatCode(() -> InputRules.check(command(true, null), step)).doesNotThrowAnyException();
    }

    @Test
    void an_opinion_ends_at_four_thousand_characters() {
        assertThatCode(() -> InputRules.check(command(true, "意".repeat(4_000)), CaseStep.HANDLE)).doesNotThrowAnyException();
        refused("input.too-long", () -> InputRules.check(command(true, "意".repeat(4_001)), CaseStep.HANDLE));
        refused("input.too-long", () -> InputRules.check(command(true, "由".repeat(4_001)), CaseStep.SUSPEND));
    }

    @Test
    @Article({"FLW-12", "FLW-13"})
    void an_application_names_item_subject_and_applicant() {
        assertThatCode(() -> InputRules.check(new RegisterCase("A", "新建厂房", "某公司", null, null))).doesNotThrowAnyException();
        refused("input.missing", () -> InputRules.check(new RegisterCase(null, "新建厂房", "某公司", null, null)));
        refused("input.missing", () -> InputRules.check(new RegisterCase("A", " ", "某公司", null, null)));
        refused("input.missing", () -> InputRules.check(new RegisterCase("A", "新建厂房", "", null, null)));
    }

    @Test
    @Article("ITM-17")
    void an_address_for_notices_is_one_or_is_left_out() {
        for (String address : new String[] {null, "", " ", "a.b+c@example.gov.cn"}) {
            assertThatCode(() -> InputRules.check(new RegisterCase("A", "房", "某公司", null, null, address))).doesNotThrowAnyException();
        }
        for (String none : new String[] {"a", "a@b", "a b@c.cn", "a@b.cn\nBcc: c@d.cn", "a@b.cn, c@d.cn", "@b.cn"}) {
            refused("input.no-address", () -> InputRules.check(new RegisterCase("A", "房", "某公司", null, null, none)));
        }
    }

    @Test
    void what_no_column_can_hold_is_refused() {
        refused("input.too-long", () -> InputRules.check(new RegisterCase("A", "房".repeat(401), "某公司", null, null)));
        refused("input.too-long", () -> InputRules.check(new RegisterCase("A", "房", "某公司", "1".repeat(41), null)));
        refused("input.unreadable", () -> InputRules.check(new RegisterCase("A", "房\0", "某公司", null, null)));
    }

    @Test
    void every_refusal_has_words_in_both_languages() {
        for (String code : new String[] {"case.limit-over", "case.numbers-used-up", "case.opinion-required", "case.other-department", "case.reason-required",
                "case.same-person", "case.stale-version", "case.step-not-open", "case.unknown", "department.unknown", "input.missing",
                "input.too-long", "input.unreadable", "item.not-in-force", "item.unknown", "page.unsortable", "staff.not-on-duty"}) {
            Problem problem = new Problem(Problem.Kind.REFUSED, code, null, "x", 1);
            Assertions.assertThat(ProblemTexts.text(problem, Locale.CHINA)).isNotEqualTo(code)
                    .isNotEqualTo(ProblemTexts.text(problem, Locale.ENGLISH));
        }
    }

    private static StepCommand command(boolean agree, String opinion) {
        return new StepCommand("N", 1, agree, opinion).withBasis("《行政许可法》第三十八条");
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(Problem.class).hasMessageStartingWith(code);
    }
}
