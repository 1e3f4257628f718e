package org.daylight.orders;

import static org.assertj.core.api.Assertions.assertThat;

import org.daylight.CaseGround;
import org.daylight.Wiring;
import org.daylight.kernel.Article;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Roles;
import org.daylight.press.PrintRun;
import org.junit.jupiter.api.Test;

/** A letter of efficiency supervision from its draft to its follow-up, on the real database; it is Wednesday 2026-09-30. */
@Article("DUB-07")
class EfficiencyLettersTest {
    private final CaseGround ground = new CaseGround();
    private final Wiring wiring = ground.wiring;
    private final EfficiencyLetters letters = wiring.door(EfficiencyLetters.class);

    EfficiencyLettersTest() {
        wiring.at("2026-09-30T01:00:00Z");
    }

    @Test
    void another_supervisor_approves_and_the_letter_is_numbered_sealed_printed_answered_and_followed_up() {
        long id = drafted(EfficiencyLetterKind.SUGGESTION);
        asHead();
        ground.refused("efficiency-letter.unknown", () -> letters.one(id));
        as("supervisor");
        ground.refused("efficiency-letter.own-draft", () -> letters.approve(id, 0, null));
        as("supervisor2");
        ground.run(() -> letters.approve(id, 0, null));
        assertThat(letters.one(id)).satisfies(letter -> assertThat(letter.number()).isEqualTo("监建〔2026〕1号"))
                .satisfies(letter -> assertThat(letter.dueOn()).as("ten working days over the National Day holiday").isEqualTo("2026-10-20"));
        ground.in(() -> wiring.door(PrintRun.class).next());
        asHead();
        assertThat(letters.sheet(id)).startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertThat(ground.database.values("select count(*) from seal_use where document_number = '监建〔2026〕1号'")).containsExactly("1");
        ground.refused("input.missing", () -> letters.answer(id, 1, " ", null));
        ground.run(() -> letters.answer(id, 1, "已落实", null));
        ground.refused("order.changed", () -> letters.answer(id, 1, "再答", null));
        as("supervisor");
        ground.run(() -> letters.followUp(id, 2, "回访属实"));
        assertThat(letters.find(EfficiencyLetterKind.SUGGESTION, EfficiencyLetterState.FOLLOWED, PageRequest.first(5)).rows()).hasSize(1);
    }

    @Test
    void each_kind_counts_for_itself_and_a_refused_letter_has_no_number() {
        long admonition = drafted(EfficiencyLetterKind.ADMONITION);
        long refused = drafted(EfficiencyLetterKind.ADMONITION);
        as("supervisor2");
        ground.refused("order.reason-missing", () -> letters.refuse(refused, 0, "不"));
        ground.run(() -> letters.refuse(refused, 0, "事实不清，请补充"));
        ground.run(() -> letters.approve(admonition, 0, null));
        assertThat(letters.one(admonition).number()).isEqualTo("监告〔2026〕1号");
        assertThat(letters.one(refused).number()).isNull();
        wiring.as("head2", Roles.DEPARTMENT_HEAD);
        ground.refused("efficiency-letter.unknown", () -> letters.one(admonition));
    }

    @Test
    @Article("AUT-14")
    void nobody_writes_to_the_own_department() {
        as("supervisor");
        ground.refused("signal.own-department", () -> letters.draft(new DraftLetter(EfficiencyLetterKind.SUGGESTION, "JC", "排名靠后", "请改进", 10)));
        ground.refused("order.days", () -> letters.draft(new DraftLetter(EfficiencyLetterKind.SUGGESTION, "ZJ", "排名靠后", "请改进", 0)));
    }

    private long drafted(EfficiencyLetterKind kind) {
        as("supervisor");
        return ground.in(() -> letters.draft(new DraftLetter(kind, "ZJ", "三季度绩效测评排名靠后。", "一、查找原因。\r\n二、落实整改。", 10)));
    }

    private void as(String supervisor) {
        wiring.as(supervisor, Roles.SUPERVISOR);
    }

    private void asHead() {
        wiring.as("head", Roles.DEPARTMENT_HEAD);
    }
}
