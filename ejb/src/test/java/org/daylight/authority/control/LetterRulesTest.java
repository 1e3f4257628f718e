package org.daylight.authority.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daylight.authority.ExceptionKind;
import org.daylight.authority.LetterSheet;
import org.daylight.authority.LetterView;
import org.daylight.authority.Right;
import org.daylight.kernel.Article;
import org.daylight.kernel.Finding;
import org.daylight.kernel.Problem;
import org.junit.jupiter.api.Test;

class LetterRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LetterSheet.Exemption LEADERS = new LetterSheet.Exemption("B", ExceptionKind.COLLECTIVE_DISCUSSION, "重大复杂", "议事规则第三条");

    @Test
    @Article({"AUT-01", "AUT-02", "AUT-05"})
    void everything_that_is_wrong_is_told_at_once_with_its_place() {
        LetterSheet sheet = new LetterSheet(" ", "x".repeat(4_001), DAY, DAY.minusDays(1), Map.of("Z", Set.of(Right.ACCEPT)),
                List.of(LEADERS, new LetterSheet.Exemption("B", null, "", "依据")));
        Problem problem = catchThrowableOfType(Problem.class, () -> LetterRules.check(sheet, Set.of("A", "B")));
        assertThat(problem.findings()).extracting(Finding::place).containsExactlyInAnyOrder("documentNo", "functions", "validUntil", "rights[Z]",
                "exceptions[B]", "exceptions[B].kind", "exceptions[B].reason");
    }

    @Test
    @Article("AUT-06")
    void a_wider_a_narrower_and_a_differently_worded_scope_need_consent() {
        LetterSheet before = sheet("受理审批", Map.of("A", Set.of(Right.ACCEPT)));
        assertThat(LetterRules.needsConsent(before, sheet("受理审批", Map.of("A", Set.of(Right.ACCEPT, Right.APPROVE))))).isTrue();
        assertThat(LetterRules.needsConsent(before, sheet("受理审批", Map.of()))).isTrue();
        assertThat(LetterRules.needsConsent(before, sheet("只受理", Map.of("A", Set.of(Right.ACCEPT))))).isTrue();
        assertThat(LetterRules.needsConsent(before, sheet("受理审批", Map.of("A", Set.of(Right.ACCEPT)), LEADERS))).isTrue();
    }

    @Test
    @Article("AUT-06")
    void a_letter_that_only_renews_the_one_before_and_a_first_one_are_filed() {
        LetterSheet before = sheet("受理审批", Map.of("A", Set.of(Right.ACCEPT)), LEADERS);
        assertThat(LetterRules.needsConsent(before, sheet(" 受理审批 ", Map.of("A", Set.of(Right.ACCEPT)), LEADERS))).isFalse();
        assertThat(LetterRules.needsConsent(null, sheet("受理", Map.of("A", Set.of(Right.ACCEPT))))).isFalse();
        assertThat(LetterRules.needsConsent(null, sheet("受理", Map.of(), LEADERS))).as("keeps a matter away from the window").isTrue();
    }

    @Test
    @Article({"AUT-01", "AUT-02"})
    void two_letters_are_compared_item_by_item() {
        LetterSheet before = sheet("受理", Map.of("A", Set.of(Right.ACCEPT, Right.RESPOND), "C", Set.of(Right.ACCEPT)), LEADERS);
        LetterSheet after = sheet("受理", Map.of("A", Set.of(Right.ACCEPT, Right.APPROVE), "C", Set.of(Right.ACCEPT)));
        assertThat(LetterRules.changes(before, after)).containsExactly(
                new LetterView.Change("A", Set.of(Right.APPROVE), Set.of(Right.RESPOND), null), new LetterView.Change("B", Set.of(), Set.of(), false));
    }

    private static LetterSheet sheet(String functions, Map<String, Set<Right>> rights, LetterSheet.Exemption... exceptions) {
        return new LetterSheet("授〔2026〕1号", functions, DAY, null, rights, List.of(exceptions));
    }
}
