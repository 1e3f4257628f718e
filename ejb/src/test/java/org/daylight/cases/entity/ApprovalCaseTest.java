package org.daylight.cases.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.daylight.cases.CaseNumber;
import org.daylight.cases.CaseOutcome;
import org.daylight.cases.CaseState;
import org.daylight.cases.intake.RegisterCase;
import org.daylight.deadlines.CountdownKind;
import org.daylight.deadlines.CountdownView;
import org.daylight.deadlines.Light;
import org.daylight.items.ItemVersionView;
import org.daylight.items.StepKind;
import org.daylight.kernel.Article;
import org.daylight.kernel.Roles;
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
        approval.followLimits(List.of(paused()), ACCEPTED.plusSeconds(5));
        assertThat(approval.announceLight(ACCEPTED.plusSeconds(5)))
                .contains(new LightChange(Light.NORMAL, Light.SUSPENDED, ACCEPTED.plusSeconds(5)));
        approval.followLimits(List.of(limit(WARN.plusSeconds(86_400), DUE.plusSeconds(86_400))), WARN);
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
        assertThat(approval.standing()).isEqualTo(new Standing(CaseState.NOT_ACCEPTED, false, false, null));
        assertThat(approval.announceLight(ACCEPTED)).isPresent().get().extracting(LightChange::to).isEqualTo(Light.DONE);
    }

    @Test
    @Article("FLW-20")
    void what_waits_is_kept_until_the_next_step_waits() {
        ApprovalCase approval = accepted();
        Waiting review = new Waiting("review", StepKind.REVIEW, 3, "ZJ", Roles.REVIEWER, null, "li", ACCEPTED, WARN, DUE);
        approval.await(review);
        assertThat(approval.standing()).isEqualTo(new Standing(CaseState.ACCEPTED, false, false, review));
        approval.awaitNothing();
        assertThat(approval.waiting()).isNull();
        assertThat(approval.stepRound()).isEqualTo(3);
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

    private static CountdownView paused() {
        return new CountdownView(CountdownKind.PROMISED, 0, WorkingDays.of(5), WorkingDays.of(0), LocalDate.of(2026, 3, 2), WARN, DUE, LocalDate.of(2026, 3, 2), null,
                "v", false);
    }

    private static CountdownView limit(Instant warnAt, Instant dueAt) {
        return new CountdownView(CountdownKind.PROMISED, 0, WorkingDays.of(5), WorkingDays.of(0), LocalDate.of(2026, 3, 2), warnAt, dueAt, null, null, "v", false);
    }
}
