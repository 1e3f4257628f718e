package org.daylight.cases.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.daylight.cases.CaseEventType;
import org.daylight.cases.CaseHandling;
import org.daylight.cases.CaseState;
import org.daylight.cases.CaseView;
import org.daylight.cases.StepCommand;
import org.daylight.deadlines.CountdownKind;
import org.daylight.deadlines.Light;
import org.daylight.kernel.Article;
import org.daylight.kernel.Roles;
import org.junit.jupiter.api.Test;

class DeemedAcceptanceTest {
    private final IntakeGround ground = new IntakeGround();
    private final DeemedAcceptance acceptance = ground.door(DeemedAcceptance.class);

    @Test
    @Article({"ACC-04", "TIM-02"})
    void across_the_spring_festival_a_silent_window_has_accepted_as_of_the_receipt() {
        ground.wiring.at("2026-02-11T06:00:00Z");
        String number = ground.receive();
        assertThat(ground.limit(number, CountdownKind.SUPPLEMENT_NOTICE).dueAt()).as("14 February is a make-up day").hasToString("2026-02-25T16:00:00Z");
        ground.wiring.at("2026-02-25T15:59:59Z");
        assertThat(look()).isZero();
        ground.wiring.at("2026-02-25T16:00:01Z");
        assertThat(look()).isOne();
        CaseView accepted = ground.seen(number);
        assertThat(accepted.line().state()).isEqualTo(CaseState.ACCEPTED);
        assertThat(accepted.acceptedAt()).hasToString("2026-02-11T06:00:00Z");
        assertThat(ground.limit(number, CountdownKind.PROMISED).startedOn()).hasToString("2026-02-11");
        assertThat(ground.limit(number, CountdownKind.STATUTORY).startedOn()).hasToString("2026-02-11");
        assertThat(accepted.line().light()).as("the promise of five days is over, too").isEqualTo(Light.OVERDUE);
        assertThat(ground.database.values("select deemed, step_kind from approval_case")).containsExactly("t", "HANDLE");
        assertThat(ground.database.values("select actor, payload->>'receivedOn' from case_event where type = 'DEEMED_ACCEPTED'"))
                .containsExactly("acceptance-watch", "2026-02-11");
        assertThat(ground.news(CaseEventType.DEEMED_ACCEPTED).caseNumber()).isEqualTo(number);
    }

    @Test
    @Article("ACC-04")
    void looking_again_changes_nothing_and_the_case_goes_on_as_any_other() {
        String number = ground.receive();
        ground.wiring.at("2026-03-10T00:00:00Z");
        assertThat(look()).isOne();
        assertThat(look()).isZero();
        long id = Long.parseLong(ground.database.values("select id from approval_case").get(0));
        assertThat((boolean) ground.in(() -> acceptance.accept(id))).isFalse();
        assertThat(ground.database.values("select count(*) from case_event where type = 'DEEMED_ACCEPTED'")).containsExactly("1");
        ground.wiring.as("handler", Roles.HANDLER);
        ground.run(() -> ground.door(CaseHandling.class).handle(new StepCommand(number, ground.version(number), true, "同意")));
        assertThat(ground.seen(number).line().state()).isEqualTo(CaseState.HANDLED);
    }

    @Test
    @Article("ACC-04")
    void who_was_told_in_time_is_not_accepted_by_silence() {
        String asked = ground.receive();
        ground.ask(asked, "缺少土地使用证明");
        String refused = ground.receive();
        ground.run(() -> ground.door(CaseAcceptance.class).refuse(new RefuseAcceptance(refused, ground.version(refused), NonAcceptanceGround.NOT_NEEDED,
                "依法无需许可", null)));
        String accepted = ground.receive();
        ground.accept(accepted);
        ground.wiring.at("2026-05-10T00:00:00Z");
        assertThat(look()).isZero();
        ground.supply(asked, "土地使用证明");
        ground.wiring.at("2026-05-20T00:00:00Z");
        assertThat(look()).isOne();
        assertThat(ground.seen(asked).acceptedAt()).as("as of the receipt of the supplement").hasToString("2026-05-10T00:00:00Z");
    }

    @Test
    @Article("TIM-02")
    void while_the_notice_of_a_year_is_missing_nothing_is_deemed() {
        ground.wiring.at("2026-12-30T01:00:00Z");
        String number = ground.receive();
        assertThat(ground.limit(number, CountdownKind.SUPPLEMENT_NOTICE).provisional()).isTrue();
        ground.wiring.at("2027-01-20T00:00:00Z");
        assertThat(look()).isZero();
        assertThat(ground.seen(number).line().state()).isEqualTo(CaseState.REGISTERED);
    }

    @Test
    @Article("ACC-04")
    void after_the_fifth_day_nobody_asks_refuses_or_accepts_anew_though_the_watch_is_late() {
        String number = ground.receive();
        ground.wiring.at("2026-03-09T15:59:00Z");
        ground.ask(ground.receive(), "缺少土地使用证明");
        ground.wiring.at("2026-03-09T16:00:01Z");
        ground.refused("case.deemed-accepted", () -> ground.door(CaseSupplements.class).ask(new AskSupplement(number, ground.version(number),
                List.of(new AskSupplement.Line(null, "缺少土地使用证明")), null)));
        ground.refused("case.deemed-accepted", () -> ground.door(CaseAcceptance.class).refuse(new RefuseAcceptance(number, ground.version(number),
                NonAcceptanceGround.NOT_NEEDED, "依法无需许可", null)));
        ground.refused("case.deemed-accepted", () -> ground.door(CaseHandling.class).accept(new StepCommand(number, ground.version(number), true, null)));
        assertThat(look()).isOne();
        assertThat(ground.seen(number).acceptedAt()).hasToString("2026-03-02T01:00:00Z");
    }

    @Test
    @Article("ACC-04")
    void a_case_that_somebody_is_at_is_left_to_them() throws SQLException {
        ground.receive();
        ground.wiring.at("2026-03-10T00:00:00Z");
        try (Connection somebody = ground.database.source().getConnection(); Statement step = somebody.createStatement()) {
            somebody.setAutoCommit(false);
            step.execute("select 1 from approval_case for update");
            assertThat(look()).isZero();
            somebody.rollback();
        }
        assertThat(look()).isOne();
    }

    private long look() {
        List<Long> waiting = ground.in(() -> acceptance.waiting(10));
        return waiting.stream().filter(id -> ground.in(() -> acceptance.accept(id))).count();
    }
}
