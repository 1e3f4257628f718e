package org.daylight.cases.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daylight.cases.intake.IntakeGround.COMPANY;
import static org.daylight.cases.intake.IntakeGround.application;
import static org.daylight.cases.intake.IntakeGround.given;

import java.util.List;
import org.daylight.cases.CaseEventType;
import org.daylight.cases.CaseHandling;
import org.daylight.cases.CaseState;
import org.daylight.cases.StepCommand;
import org.daylight.cases.intake.Application.GivenMaterial;
import org.daylight.deadlines.CountdownKind;
import org.daylight.deadlines.Light;
import org.daylight.kernel.Article;
import org.daylight.kernel.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SupplementsTest {
    private final IntakeGround ground = new IntakeGround();
    private final CaseSupplements supplements = ground.door(CaseSupplements.class);
    private String number;

    @BeforeEach
    void anApplication() {
        number = ground.receive(application(COMPANY, given(List.of("施工许可申请表"))));
    }

    @Test
    @Article({"ACC-04", "ACC-05"})
    void before_acceptance_the_applicant_is_told_everything_at_once() {
        ground.run(() -> supplements.ask(new AskSupplement(number, ground.version(number), List.of(new AskSupplement.Line("土地使用证明", "缺少附图"),
                new AskSupplement.Line(null, "申请表未签字")), "请一次补齐")));
        assertThat(supplements.of(number)).singleElement().satisfies(notice -> {
            assertThat(notice.phase()).isEqualTo(SupplementPhase.ACCEPTANCE);
            assertThat(notice.isOpen()).isTrue();
            assertThat(notice.dueOn()).hasToString("2026-04-01");
            assertThat(notice.toldAt()).isNotNull();
            assertThat(notice.lines()).extracting(SupplementView.Line::what).containsExactly("缺少附图", "申请表未签字");
        });
        assertThat(ground.news(CaseEventType.SUPPLEMENT_ASKED).details()).containsEntry("phase", "ACCEPTANCE").containsEntry("dueOn", "2026-04-01")
                .containsEntry("items", "土地使用证明：缺少附图\n申请表未签字").containsEntry("opinion", "请一次补齐").doesNotContainKey("repeated");
        assertThat(ground.limit(number, CountdownKind.SUPPLEMENT_NOTICE).stoppedAt()).isNotNull();
        assertThat(ground.seen(number).line().light()).isEqualTo(Light.NORMAL);
        assertThat(ground.seen(number).line().dueAt()).isNull();
        ground.refused("case.step-not-open", () -> ground.door(CaseHandling.class).accept(new StepCommand(number, ground.version(number), true, null)));
    }

    @Test
    @Article({"ACC-07", "ACC-04"})
    void a_supplement_received_at_the_window_begins_five_new_days_for_deciding_on_acceptance() {
        ground.ask(number, "缺少土地使用证明");
        ground.wiring.at("2026-03-12T01:00:00Z");
        ground.supply(number, "土地使用证明");
        assertThat(supplements.of(number).get(0).isOpen()).isFalse();
        assertThat(ground.limit(number, CountdownKind.SUPPLEMENT_NOTICE)).satisfies(limit -> {
            assertThat(limit.ref()).isEqualTo(1);
            assertThat(limit.dueAt()).hasToString("2026-03-19T16:00:00Z");
        });
        assertThat(ground.seen(number).line().dueAt()).hasToString("2026-03-19T16:00:00Z");
        assertThat(ground.door(CaseMaterials.class).of(number).get(1).supplementId()).isEqualTo(supplements.of(number).get(0).id());
        ground.refused("case.step-not-open", () -> supplements.receive(new ReceiveSupplement(number, ground.version(number), given(List.of("合同")))));
        ground.accept(number);
        assertThat(ground.seen(number).line().state()).isEqualTo(CaseState.ACCEPTED);
        assertThat(ground.limit(number, CountdownKind.SUPPLEMENT_NOTICE).stoppedAt()).isNotNull();
    }

    @Test
    @Article("ACC-08")
    void a_second_notice_in_the_same_phase_is_refused_and_one_in_review_is_not_a_second() {
        ground.ask(number, "缺少土地使用证明");
        ground.supply(number, "土地使用证明");
        ground.refused("case.supplement-repeated", () -> supplements.ask(new AskSupplement(number, ground.version(number),
                List.of(new AskSupplement.Line(null, "还缺合同")), null)));
        ground.accept(number);
        ground.wiring.as("handler", Roles.HANDLER);
        ground.ask(number, "图纸缺页");
        assertThat(supplements.of(number)).extracting(SupplementView::phase).containsExactly(SupplementPhase.ACCEPTANCE, SupplementPhase.REVIEW);
        assertThat(supplements.of(number)).noneMatch(SupplementView::repeated);
    }

    @Test
    @Article("ACC-08")
    void where_the_profile_allows_a_second_notice_it_is_marked_for_supervision() {
        profileWith("supplement-per-phase", "2");
        ground.ask(number, "缺少土地使用证明");
        ground.supply(number, "土地使用证明");
        ground.ask(number, "还缺合同");
        assertThat(ground.news(CaseEventType.SUPPLEMENT_ASKED).details()).containsEntry("repeated", "true");
        assertThat(ground.database.values("select payload->'repeated' from case_event where type = 'SUPPLEMENT_ASKED' order by id"))
                .containsExactly(null, "true");
        ground.supply(number, "施工合同");
        ground.refused("case.supplement-repeated", () -> supplements.ask(new AskSupplement(number, ground.version(number),
                List.of(new AskSupplement.Line(null, "再补")), null)));
    }

    @Test
    @Article({"ACC-06", "TIM-08"})
    void in_review_the_holder_of_the_step_asks_the_window_tells_and_the_promise_stands_still() {
        ground.accept(number);
        ground.refused("case.other-post", () -> supplements.ask(new AskSupplement(number, ground.version(number),
                List.of(new AskSupplement.Line(null, "图纸缺页")), null)));
        ground.wiring.as("handler", Roles.HANDLER);
        ground.ask(number, "图纸缺页");
        assertThat(supplements.of(number).get(0).toldAt()).isNull();
        assertThat(ground.limit(number, CountdownKind.PROMISED).pausedOn()).hasToString("2026-03-02");
        assertThat(ground.limit(number, CountdownKind.STATUTORY).pausedOn()).as("no procedure of article 45").isNull();
        assertThat(ground.seen(number).line().light()).isEqualTo(Light.SUSPENDED);
        ground.clerk();
        ground.run(() -> supplements.told(number));
        assertThat(supplements.of(number).get(0).toldAt()).hasToString("2026-03-02T01:00:00Z");
        ground.wiring.at("2026-03-05T01:00:00Z");
        ground.supply(number, "施工图");
        assertThat(ground.seen(number).line().light()).isEqualTo(Light.NORMAL);
        assertThat(ground.seen(number).line().dueAt()).hasToString("2026-03-12T16:00:00Z");
        assertThat(ground.limit(number, CountdownKind.STATUTORY).dueAt()).hasToString("2026-03-30T16:00:00Z");
        assertThat(ground.seen(number).line().state()).isEqualTo(CaseState.ACCEPTED);
        assertThat(ground.database.values("select cast(step_due_at at time zone 'UTC' as text) from approval_case")).containsExactly("2026-03-10 16:00:00");
    }

    @Test
    @Article("ACC-06")
    void the_profile_may_let_the_promise_run_on() {
        profileWith("supplement-pauses-promise", "false");
        ground.accept(number);
        ground.wiring.as("handler", Roles.HANDLER);
        ground.ask(number, "图纸缺页");
        assertThat(ground.limit(number, CountdownKind.PROMISED).pausedOn()).isNull();
        ground.wiring.at("2026-03-05T01:00:00Z");
        ground.supply(number, "施工图");
        assertThat(ground.seen(number).line().dueAt()).hasToString("2026-03-09T16:00:00Z");
    }

    @Test
    @Article("ACC-07")
    void what_departments_need_is_merged_into_one_notice_and_each_reviews_its_own_again() {
        ground.accept(number);
        ground.wiring.as("handler", Roles.HANDLER);
        ground.run(() -> supplements.need(number, List.of(new AskSupplement.Line("施工合同", "缺少附件"))));
        SupplementNeed mistaken = need("不需要的");
        ground.run(() -> supplements.dropNeed(number, mistaken.id()));
        ground.database.run("update approval_case set step_department = 'SC'");
        ground.wiring.as("clerk2", Roles.HANDLER);
        ground.run(() -> supplements.need(number, List.of(new AskSupplement.Line(null, "消防布置图"))));
        ground.database.run("update approval_case set step_department = 'ZJ'");
        ground.wiring.as("handler", Roles.HANDLER);
        ground.ask(number);
        assertThat(supplements.needs(number)).isEmpty();
        assertThat(ground.news(CaseEventType.SUPPLEMENT_ASKED).details()).containsEntry("items", "施工合同：缺少附件\n消防布置图");
        SupplementView.Line own = supplements.of(number).get(0).lines().get(0);
        ground.refused("supplement.line-unknown", () -> supplements.review(number, own.id(), true));
        ground.supply(number, "施工合同");
        assertThat(ground.news(CaseEventType.SUPPLEMENT_RECEIVED).details()).containsEntry("departments", "ZJ,SC");
        ground.wiring.as("handler", Roles.HANDLER);
        ground.run(() -> supplements.review(number, own.id(), true));
        assertThat(supplements.of(number).get(0).lines()).extracting(SupplementView.Line::sufficient).containsExactly(true, null);
        ground.refused("supplement.line-unknown", () -> supplements.review(number, own.id(), false));
    }

    private SupplementNeed need(String what) {
        ground.run(() -> supplements.need(number, List.of(new AskSupplement.Line(null, what))));
        return supplements.needs(number).stream().filter(need -> need.what().equals(what)).findFirst().orElseThrow();
    }

    @Test
    @Article("ACC-07")
    void an_unanswered_notice_is_ended_by_a_person_with_a_reason_and_only_after_its_day() {
        ground.ask(number, "缺少土地使用证明");
        ground.wiring.at("2026-04-01T08:00:00Z");
        ground.refused("case.supplement-in-time", () -> supplements.end(new StepCommand(number, ground.version(number), true, "逾期未补正")));
        ground.wiring.at("2026-04-02T01:00:00Z");
        assertThat(ground.in(() -> ground.door(DeemedAcceptance.class).waiting(10))).isEmpty();
        ground.refused("case.reason-required", () -> supplements.end(new StepCommand(number, ground.version(number), true, null)));
        ground.run(() -> supplements.end(new StepCommand(number, ground.version(number), true, "逾期未补正")));
        assertThat(ground.seen(number).line().state()).isEqualTo(CaseState.WITHDRAWN);
        assertThat(ground.news(CaseEventType.WITHDRAWN).details()).containsEntry("cause", "SUPPLEMENT_OVERDUE");
        assertThat(ground.seen(number).nextSteps()).isEmpty();
    }

    @Test
    @Article("ACC-05")
    void a_notice_says_something_and_an_answer_brings_something() {
        ground.refused("supplement.empty", () -> supplements.ask(new AskSupplement(number, ground.version(number), List.of(), null)));
        ground.refused("supplement.empty", () -> supplements.ask(new AskSupplement(number, ground.version(number),
                List.of(new AskSupplement.Line("合同", " ")), null)));
        ground.ask(number, "缺少土地使用证明");
        ground.refused("supplement.nothing-given", () -> supplements.receive(new ReceiveSupplement(number, ground.version(number), List.of())));
        String scan = ground.scan("别人的");
        ground.refused("material.not-yours", () -> supplements.receive(new ReceiveSupplement(number, ground.version(number),
                List.of(new GivenMaterial("合同", scan, 0, null, "别人的办件")))));
    }

    private void profileWith(String parameter, String value) {
        ground.database.run("insert into profile_version (profile_code, version, state, content, drafted_by, drafted_at, changed_by, changed_at) "
                + "select 'OTHER', 1, 'FIXED', jsonb_set(content, '{parameters}', (select jsonb_agg(p) from jsonb_array_elements(content->'parameters') p "
                + "where p->>'code' <> ?) || jsonb_build_object('code', cast(? as text), 'labelZh', 'x', 'labelEn', 'x', 'kind', 'NUMBER', 'value', "
                + "cast(? as text), 'article', 'x')), 'admin', now(), 'admin', now() from profile_version where profile_code = 'DISTRICT-000'",
                parameter, parameter, value);
        ground.database.run("insert into profile_activation (version_id, department_code, effective_from, state, asked_by, asked_at, reason, decided_by)"
                + " select id, 'ZJ', '2026-01-01', 'APPROVED', 'admin', now(), '', 'security' from profile_version where profile_code = 'OTHER'");
        ground.door(org.daylight.profiles.ProfilesInForce.class).forget(null);
    }
}
