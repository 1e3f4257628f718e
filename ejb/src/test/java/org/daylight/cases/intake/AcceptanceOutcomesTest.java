package org.daylight.cases.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daylight.cases.intake.IntakeGround.COMPANY;
import static org.daylight.cases.intake.IntakeGround.application;
import static org.daylight.cases.intake.IntakeGround.given;

import java.util.List;
import org.daylight.cases.CaseEventType;
import org.daylight.cases.CaseState;
import org.daylight.cases.CorrectOnTheSpot;
import org.daylight.deadlines.CountdownKind;
import org.daylight.deadlines.CountdownView;
import org.daylight.kernel.Article;
import org.daylight.kernel.Roles;
import org.junit.jupiter.api.Test;

/** The five outcomes of article 32 of the Administrative Licensing Law, beside acceptance and the supplement notice. */
class AcceptanceOutcomesTest {
    private final IntakeGround ground = new IntakeGround();
    private final CaseAcceptance acceptance = ground.door(CaseAcceptance.class);

    @Test
    @Article("ACC-09")
    void where_no_licence_is_needed_the_applicant_is_told_at_once() {
        String number = ground.receive();
        refuse(number, NonAcceptanceGround.NOT_NEEDED, "限额以下工程依法无需许可", null);
        assertThat(ground.seen(number).line().state()).isEqualTo(CaseState.NOT_ACCEPTED);
        assertThat(ground.news(CaseEventType.NOT_ACCEPTED).details()).containsEntry("ground", "NOT_NEEDED").containsKey("opinion").doesNotContainKey("verify");
        assertThat(ground.seen(number).countdowns()).extracting(CountdownView::stoppedAt).doesNotContainNull();
    }

    @Test
    @Article("ACC-09")
    void where_another_organ_is_competent_it_is_named() {
        String number = ground.receive();
        ground.refused("case.competent-required", () -> refuse(number, NonAcceptanceGround.NOT_COMPETENT, "不属于本机关职权", " "));
        ground.refused("case.ground-required", () -> refuse(number, null, "不属于本机关职权", null));
        ground.refused("case.reason-required", () -> refuse(number, NonAcceptanceGround.NOT_COMPETENT, "无", "区水利局"));
        refuse(number, NonAcceptanceGround.NOT_COMPETENT, "不属于本机关职权", "区水利局");
        assertThat(ground.news(CaseEventType.NOT_ACCEPTED).details()).containsEntry("competent", "区水利局");
    }

    @Test
    @Article("ACC-10")
    void refusing_a_complete_application_is_marked_for_verification() {
        String complete = ground.receive();
        refuse(complete, NonAcceptanceGround.CONDITION_NOT_MET, "不符合受理条件第三项", null);
        assertThat(ground.news(CaseEventType.NOT_ACCEPTED).details()).containsEntry("verify", "true");
        String incomplete = ground.receive(application(COMPANY, given(List.of("施工合同"))));
        refuse(incomplete, NonAcceptanceGround.CONDITION_NOT_MET, "不符合受理条件第三项", null);
        assertThat(ground.news(CaseEventType.NOT_ACCEPTED).details()).doesNotContainKey("verify");
    }

    @Test
    @Article("ACC-04")
    void what_can_be_corrected_on_the_spot_is_corrected_and_the_application_goes_on() {
        String number = ground.receive(application(COMPANY, given(List.of("施工合同"))));
        ground.refused("supplement.empty", () -> acceptance.correct(new CorrectOnTheSpot(number, ground.version(number), " ", List.of())));
        ground.run(() -> acceptance.correct(new CorrectOnTheSpot(number, ground.version(number), "地址错字当场更正并签字确认", given(List.of("施工许可申请表")))));
        assertThat(ground.database.values("select opinion, payload->>'corrected' from case_event where type = 'MATERIALS_ADDED'"))
                .containsExactly("地址错字当场更正并签字确认", "true");
        assertThat(ground.door(CaseMaterials.class).of(number)).hasSize(2);
        assertThat(ground.limit(number, CountdownKind.SUPPLEMENT_NOTICE).stoppedAt()).isNull();
        ground.accept(number);
        assertThat(ground.seen(number).line().state()).isEqualTo(CaseState.ACCEPTED);
    }

    @Test
    @Article("ACC-01")
    void only_the_window_of_the_department_decides_on_acceptance() {
        String number = ground.receive();
        ground.wiring.as("handler", Roles.HANDLER);
        ground.refused("case.other-post", () -> refuse(number, NonAcceptanceGround.NOT_NEEDED, "依法无需许可", null));
        ground.wiring.as("clerk2", Roles.WINDOW_CLERK);
        ground.refused("case.other-department", () -> refuse(number, NonAcceptanceGround.NOT_NEEDED, "依法无需许可", null));
    }

    private void refuse(String number, NonAcceptanceGround why, String reason, String competent) {
        Runnable act = () -> acceptance.refuse(new RefuseAcceptance(number, ground.version(number), why, reason, competent));
        if (ground.wiring.em().getTransaction().isActive()) {
            act.run();
        } else {
            ground.run(act);
        }
    }
}
