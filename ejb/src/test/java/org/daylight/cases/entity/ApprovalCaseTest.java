package org.daylight.cases.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.daylight.cases.CaseNumber;
import org.daylight.cases.CaseOutcome;
import org.daylight.cases.CaseState;
import org.daylight.cases.RegisterCase;
import org.daylight.deadlines.CountdownKind;
import org.daylight.deadlines.CountdownView;
import org.daylight.deadlines.Light;
import org.daylight.items.ItemVersionView;
import org.daylight.kernel.Article;
import org.daylight.kernel.WorkingDays;
import org.junit.jupiter.api.Test;

class ApprovalCaseTest {
    private static final Instant ACCEPTED = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant WARN = Instant.parse("2026-03-08T16:00:00Z");
    private static final Instant DUE = Instant.parse("2026-03-09T16:00:00Z");
    private static final ItemVersionView ITEM = new ItemVersionView(1, "A", 1, "许可", "Permit", "ZJ", WorkingDays.of(20), WorkingDays.of(5),
            "许可证", "Permit", "001");

    @Test
    void a_light_that_time_turned_is_told_as_of_its_limit() {
        ApprovalCase approval = accepted();
        assertThat(approval.announceTurnedLight(WARN.minusMillis(1))).isEmpty();
        assertThat(approval.announceTurnedLight(WARN.plusSeconds(60))).contains(new LightChange(Light.NORMAL, Light.WARNING, WARN));
        assertThat(approval.announceTurnedLight(DUE)).isEmpty();
        assertThat(approval.announceTurnedLight(DUE.plusSeconds(60))).contains(new LightChange(Light.WARNING, Light.OVERDUE, DUE));
        assertThat(approval.announceTurnedLight(DUE.plusSeconds(61))).isEmpty();
    }

    @Test
    @Article("TIM-05")
    void a_pause_changes_the_light_and_its_end_gives_it_back_with_moved_dates() {
        ApprovalCase approval = accepted();
        approval.suspend(limit(WARN, DUE), ACCEPTED.plusSeconds(5));
        assertThat(approval.announceLight(ACCEPTED.plusSeconds(5)))
                .contains(new LightChange(Light.NORMAL, Light.SUSPENDED, ACCEPTED.plusSeconds(5)));
        approval.resume(limit(WARN.plusSeconds(86_400), DUE.plusSeconds(86_400)));
        assertThat(approval.announceLight(WARN)).contains(new LightChange(Light.SUSPENDED, Light.NORMAL, WARN));
        assertThat(approval.announceTurnedLight(DUE)).isPresent().get().extracting(LightChange::to).isEqualTo(Light.WARNING);
    }

    @Test
    @Article("TIM-10")
    void the_decision_ends_the_limit() {
        ApprovalCase approval = accepted();
        approval.decide(CaseOutcome.DENIED, "liu", WARN);
        assertThat(approval.announceLight(WARN)).contains(new LightChange(Light.NORMAL, Light.DONE, WARN));
        assertThat(approval.announceTurnedLight(DUE.plusSeconds(1))).isEmpty();
    }

    @Test
    @Article("ACC-09")
    void a_case_that_is_not_accepted_is_done() {
        ApprovalCase approval = registered();
        approval.notAccept("wang", ACCEPTED);
        assertThat(approval.standing()).isEqualTo(new Standing(CaseState.NOT_ACCEPTED, false, "wang"));
        assertThat(approval.announceLight(ACCEPTED)).isPresent().get().extracting(LightChange::to).isEqualTo(Light.DONE);
    }

    @Test
    void a_pause_does_not_make_its_author_the_last_actor() {
        ApprovalCase approval = accepted();
        approval.handle("li");
        approval.suspend(limit(WARN, DUE), ACCEPTED);
        assertThat(approval.standing()).isEqualTo(new Standing(CaseState.HANDLED, true, "li"));
    }

    @Test
    void a_change_of_light_is_told_as_json() {
        assertThat(new LightChange(Light.NORMAL, Light.WARNING, WARN).json()).isEqualTo("{\"from\": \"NORMAL\", \"to\": \"WARNING\"}");
    }

    private static ApprovalCase accepted() {
        ApprovalCase approval = registered();
        approval.accept(ITEM, 1L, limit(WARN, DUE), "wang", ACCEPTED);
        return approval;
    }

    private static ApprovalCase registered() {
        CaseNumber number = CaseNumber.of("A", LocalDate.of(2026, 3, 2), 1);
        return ApprovalCase.register(number, ITEM, new RegisterCase("A", "厂房", "某公司", null, null), "wang", ACCEPTED);
    }

    private static CountdownView limit(Instant warnAt, Instant dueAt) {
        return new CountdownView(CountdownKind.PROMISED, WorkingDays.of(5), LocalDate.of(2026, 3, 2), warnAt, dueAt, null, null, "v", false);
    }
}
