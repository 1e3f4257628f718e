package org.daylight.cases.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daylight.cases.intake.IntakeGround.COMPANY;
import static org.daylight.cases.intake.IntakeGround.LISTED;
import static org.daylight.cases.intake.IntakeGround.PERSON;
import static org.daylight.cases.intake.IntakeGround.application;
import static org.daylight.cases.intake.IntakeGround.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.daylight.cases.CaseEventType;
import org.daylight.cases.intake.Application.GivenMaterial;
import org.daylight.deadlines.CountdownKind;
import org.daylight.kernel.Article;
import org.daylight.kernel.Roles;
import org.junit.jupiter.api.Test;

class WindowApplicationTest {
    private final IntakeGround ground = new IntakeGround();

    @Test
    @Article({"APP-03", "ACC-01", "FLW-12", "FLW-13"})
    void the_window_takes_an_application_with_everything_that_belongs_to_it() {
        Application.Agent agent = new Application.Agent("王代理", PERSON, "13800000000", ground.scan("授权委托书"));
        String number = ground.receive(new Application(IntakeGround.ITEM, "新建厂房", new Application.Applicant(Application.ApplicantKind.ORGANISATION, "某公司",
                "91350100m000100y43", "0431-000000", "a@example.com"), agent, Map.of("amount", "120"), given(LISTED), null, null));
        assertThat(ground.database.values("select channel, applicant_kind, applicant_id, agent_name, handling_type, facts->>'amount', step_code "
                + "from approval_case where case_number = ?", number))
                .containsExactly("WINDOW", "ORGANISATION", COMPANY, "王代理", "PROMISED", "120", "accept");
        assertThat(ground.news(CaseEventType.REGISTERED).details()).containsEntry("channel", "WINDOW");
        assertThat(ground.database.values("select sha256 from case_material where name = '授权委托书'")).as("the mandate is kept with the case")
                .containsExactly(agent.mandateFile());
    }

    @Test
    @Article("ACC-04")
    void five_working_days_for_telling_the_applicant_run_from_the_receipt() {
        String number = ground.receive();
        assertThat(ground.limit(number, CountdownKind.SUPPLEMENT_NOTICE).dueAt()).hasToString("2026-03-09T16:00:00Z");
        assertThat(ground.seen(number).line().dueAt()).hasToString("2026-03-09T16:00:00Z");
        ground.accept(number);
        assertThat(ground.limit(number, CountdownKind.SUPPLEMENT_NOTICE).stoppedAt()).isNotNull();
        assertThat(ground.limit(number, CountdownKind.PROMISED).stoppedAt()).isNull();
    }

    @Test
    @Article({"APP-05", "APP-06", "APP-07", "FLW-14"})
    void scans_are_kept_and_what_cannot_be_digitised_is_marked() {
        String scan = ground.scan("申请表");
        String number = ground.receive(application(COMPANY, List.of(new GivenMaterial("施工许可申请表", scan, 1, null, null),
                new GivenMaterial("沙盘模型", null, 0, "实物，无法数字化，存于窗口 3 号柜", null))));
        List<MaterialLine> lines = ground.door(CaseMaterials.class).of(number);
        assertThat(lines).extracting(MaterialLine::name).containsExactly("施工许可申请表", "沙盘模型");
        assertThat(lines.get(0).fileName()).isEqualTo("申请表.pdf");
        assertThat(lines.get(0).isShown()).isTrue();
        assertThat(lines.get(1).remark()).startsWith("实物");
        ground.refused("material.empty", () -> ground.door(CaseRegistration.class)
                .receive(application(COMPANY, List.of(new GivenMaterial("沙盘模型", null, 0, " ", null)))));
        ground.refused("file.unknown", () -> ground.door(CaseRegistration.class)
                .receive(application(COMPANY, List.of(new GivenMaterial("申请表", "0".repeat(64), 0, null, null)))));
    }

    @Test
    @Article({"APP-13", "RES-11"})
    void what_the_applicant_handed_in_before_is_offered_and_taken_over_and_never_another_ones() {
        String scan = ground.scan("土地使用证明");
        String earlier = ground.receive(application(COMPANY, List.of(new GivenMaterial("土地使用证明", scan, 1, null, null))));
        EarlierApplications known = ground.door(EarlierApplications.class);
        assertThat(known.offers("91350100m000100y43")).singleElement().satisfies(offer -> {
            assertThat(offer.fits("土地使用证明")).isTrue();
            assertThat(offer.from()).isEqualTo(earlier);
        });
        assertThat(known.offers(PERSON)).isEmpty();
        assertThat(known.offers(" ")).isEmpty();
        List<GivenMaterial> reused = List.of(new GivenMaterial("土地使用证明", scan, 0, null, earlier));
        String number = ground.receive(application(COMPANY, reused));
        assertThat(ground.news(CaseEventType.REGISTERED).details()).containsEntry("reused", "土地使用证明 < " + earlier);
        assertThat(ground.door(CaseMaterials.class).of(number).get(0).reusedFrom()).isEqualTo(earlier);
        ground.refused("material.not-yours", () -> ground.door(CaseRegistration.class).receive(application(PERSON, reused)));
        ground.refused("material.not-yours", () -> ground.door(CaseRegistration.class).receive(application(null, reused)));
        ground.refused("material.not-yours", () -> ground.door(CaseRegistration.class)
                .receive(application(COMPANY, List.of(new GivenMaterial("营业执照", null, 0, null, "ZS-1")))));
    }

    @Test
    @Article("TIM-09")
    void who_was_not_granted_applies_again_with_a_linked_case() {
        String first = ground.receive();
        ground.refused("case.not-again", () -> ground.door(CaseRegistration.class).receive(IntakeGround.again(COMPANY, given(LISTED), first)));
        ground.run(() -> ground.door(CaseAcceptance.class).refuse(new RefuseAcceptance(first, ground.version(first), NonAcceptanceGround.NOT_SUPPLEMENTED,
                "未按期补正材料", null)));
        assertThat(ground.door(EarlierApplications.class).of(COMPANY)).singleElement().matches(EarlierCase::isAgain);
        String second = ground.receive(IntakeGround.again(COMPANY, given(LISTED), first));
        assertThat(ground.database.values("select f.case_number from approval_case c join approval_case f on f.id = c.first_case_id where c.case_number = ?",
                second)).containsExactly(first);
        ground.refused("case.not-again", () -> ground.door(CaseRegistration.class).receive(IntakeGround.again(PERSON, given(LISTED), first)));
    }

    @Test
    @Article({"FLW-14", "FLW-18"})
    void what_is_produced_on_the_way_is_kept_and_seen_by_those_who_work_on_the_case() {
        String number = ground.receive();
        String scan = ground.scan("现场笔录");
        ground.wiring.as("handler", Roles.HANDLER);
        ground.run(() -> ground.door(CaseMaterials.class).add(number, MaterialKind.RECORD, List.of(new GivenMaterial("现场笔录", scan, 0, null, null))));
        MaterialLine record = ground.door(CaseMaterials.class).of(number).get(LISTED.size());
        assertThat(record.kind()).isEqualTo(MaterialKind.RECORD);
        assertThat(ground.door(CaseMaterials.class).open(number, record.id()).file()).isEqualTo(scan);
        ground.refused("material.other-post", () -> ground.door(CaseMaterials.class).add(number, MaterialKind.GIVEN, given(List.of("合同"))));
        ground.refused("supplement.nothing-given", () -> ground.door(CaseMaterials.class).add(number, MaterialKind.RECORD, List.of()));
        ground.wiring.as("supervisor", Roles.SUPERVISOR);
        assertThat(ground.door(CaseMaterials.class).of(number)).hasSize(LISTED.size() + 1);
        ground.wiring.as("clerk2", Roles.WINDOW_CLERK);
        ground.refused("case.unknown", () -> ground.door(CaseMaterials.class).of(number));
        ground.refused("case.unknown", () -> ground.door(CaseMaterials.class).open(number, record.id()));
    }

    @Test
    @Article("APP-03")
    void items_that_the_clerk_registered_last_come_first() {
        assertThat(ground.door(EarlierApplications.class).recentItems()).isEmpty();
        ground.receive();
        assertThat(ground.door(EarlierApplications.class).recentItems()).containsExactly(IntakeGround.ITEM);
    }

    @Test
    @Article({"FLW-19", "ACC-04"})
    void what_came_in_during_an_outage_counts_from_the_day_of_receipt() {
        ground.wiring.at("2026-03-04T01:00:00Z");
        ground.database.run("insert into outage (from_at, until_at, reason, recorded_by, recorded_at) values"
                + " ('2026-03-02T06:00:00Z', '2026-03-03T09:00:00Z', '机房停电，系统无法使用', 'admin', '2026-03-04T00:00:00Z')");
        Application paper = IntakeGround.application(IntakeGround.COMPANY, IntakeGround.given(IntakeGround.LISTED));
        String number = ground.receive(new Application(paper.itemCode(), paper.subject(), paper.applicant(), null, Map.of(), paper.materials(), null,
                LocalDate.parse("2026-03-02")));

        assertThat(ground.database.values("select received_at = '2026-03-02T06:00:00Z', registered_at = '2026-03-04T01:00:00Z' from approval_case where case_number = ?", number))
                .containsExactly("t", "t");
        assertThat(ground.seen(number).countdowns()).singleElement().satisfies(limit -> {
            assertThat(limit.startedOn()).isEqualTo("2026-03-02");
            assertThat(limit.dueAt()).as("five working days from Monday 2 March").hasToString("2026-03-09T16:00:00Z");
        });
    }
}
