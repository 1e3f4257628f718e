package org.daylight.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.function.Supplier;
import org.daylight.RealDatabase;
import org.daylight.Wiring;
import org.daylight.kernel.Article;
import org.daylight.kernel.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Orders and sheets on the real database. */
@Article("FLW-16")
class PressTest {
    private final RealDatabase database = RealDatabase.create();
    private final Wiring wiring = new Wiring(database);

    @BeforeEach
    void aMorning() {
        wiring.at("2026-11-21T01:00:00Z");
    }

    @Test
    void a_sheet_waits_is_printed_and_comes_back_as_it_was_signed() {
        long id = order("documents/1/withdrawal-confirmation");
        assertThat(press().one(id).state()).isEqualTo(PrintState.PENDING);
        assertThatThrownBy(() -> press().sheet(id)).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code()).isEqualTo("press.not-ready"));
        assertThat(next()).isTrue();
        assertThat(next()).isFalse();
        assertThat(press().one(id).isReady()).isTrue();
        assertThat(new String(press().sheet(id), 0, 5, java.nio.charset.StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void a_sheet_that_cannot_be_printed_lets_others_pass_ends_visibly_and_can_be_tried_again() {
        long broken = order("documents/1/no-such-template");
        long good = order("documents/1/withdrawal-confirmation");
        next();
        next();
        assertThat(press().one(good).isReady()).isTrue();
        for (int minutes = 10; minutes < 60; minutes += 10) {
            wiring.at("2026-11-21T01:" + minutes + ":00Z");
            next();
        }
        assertThat(press().one(broken)).satisfies(sheet -> {
            assertThat(sheet.state()).isEqualTo(PrintState.FAILED);
            assertThat(sheet.attempts()).isEqualTo(6);
            assertThat(sheet.error()).isEqualTo("IllegalArgumentException");
        });
        inTransaction(() -> {
            press().again(broken);
            return null;
        });
        assertThat(press().one(broken).state()).isEqualTo(PrintState.PENDING);
    }

    @Test
    void a_sheet_that_was_altered_is_never_handed_out() {
        long id = order("documents/1/withdrawal-confirmation");
        next();
        database.run("alter table sheet_bytes disable trigger all");
        database.run("update sheet_bytes set pdf = pdf || '\\x00'");
        assertThatThrownBy(() -> press().sheet(id)).isInstanceOf(IllegalStateException.class).hasMessageContaining("altered");
    }

    @Test
    void what_the_font_cannot_show_is_refused_before_anything_is_written() {
        assertThatThrownBy(() -> press().order(new PrintOrder("documents/1/withdrawal-confirmation", Map.of("applicant", "张\uD884\uDF50"), null, null, "ZJ", "局")))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code()).isEqualTo("press.unprintable-character"));
        assertThat(database.values("select count(*) from sheet")).containsExactly("0");
    }

    private long order(String template) {
        return inTransaction(() -> press().order(new PrintOrder(template, Map.of("title", "撤回申请确认书", "number", "1", "organ", "局", "applicant", "张伟",
                "item", "事项", "caseNumber", "C1"), null, "https://example.cn/", "ZJ", "局")));
    }

    private boolean next() {
        return inTransaction(wiring.door(PrintRun.class)::next);
    }

    private Press press() {
        return wiring.door(Press.class);
    }

    private <T> T inTransaction(Supplier<T> work) {
        wiring.em().getTransaction().begin();
        T result = work.get();
        wiring.em().getTransaction().commit();
        return result;
    }
}
