package org.daylight.cases.joint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.daylight.cases.CaseEventLine;
import org.daylight.cases.CaseEventType;
import org.daylight.cases.CaseOutcome;
import org.daylight.cases.procedures.AskExtension;
import org.daylight.cases.procedures.CaseExtensions;
import org.daylight.deadlines.CountdownKind;
import org.daylight.deadlines.Light;
import org.daylight.kernel.Article;
import org.daylight.kernel.Roles;
import org.junit.jupiter.api.Test;

/** Two cases told like a diary; every due day is counted by hand. 2026: Tomb-Sweeping holiday Saturday 4 to Monday 6 April. */
class CaseDiaryTest {
    private final JointCaseDesk desk = new JointCaseDesk();

    @Test
    @Article({"TIM-01", "TIM-04", "TIM-06", "TIM-07"})
    void a_case_with_two_overlapping_special_procedures_and_an_extension() {
        // Mon 2 March: accepted. Promise 5 working days: 3, 4, 5, 6, 9 March. Law 20: until Mon 30 March.
        desk.accepted();
        due("2026-03-09", "2026-03-30");
        // Wed 4 March: expert review announced for 6 working days. Left of the promise 5, 6, 9 (3 days), of the law 5 to 30 March (18 days).
        desk.at("2026-03-04T02:00:00Z");
        long review = desk.start("EXPERT_REVIEW", 6);
        light(Light.SUSPENDED);
        // Fri 6 March: site visit beside it, for 3 working days; it stops the promise only.
        desk.at("2026-03-06T02:00:00Z");
        long visit = desk.start("SITE_VISIT", 3);
        // Tue 10 March: the review ends. The law goes on on 11 March with 18 days: 11-13 (3), 16-20 (8), 23-27 (13), 30, 31 March, 1-3 April (18): Fri 3 April.
        desk.at("2026-03-10T02:00:00Z");
        desk.end(review);
        assertThat(desk.dueOn(CountdownKind.STATUTORY)).isEqualTo("2026-04-03");
        light(Light.SUSPENDED);
        // Thu 12 March: the visit ends. Left out for the promise 5 to 12 March, once; its 3 days are 13, 16, 17 March.
        desk.at("2026-03-12T02:00:00Z");
        desk.end(visit);
        light(Light.NORMAL);
        due("2026-03-17", "2026-04-03");
        // Mon 16 March, one day before the end: 10 days more. Promise 18-20 (3), 23-27 (8), 30, 31 March (10): Tue 31 March.
        // Law: Mon 6 April is a holiday, so 7-10 (4), 13-17 (9), 20 April (10): Mon 20 April.
        desk.at("2026-03-16T02:00:00Z");
        light(Light.WARNING);
        desk.as("handler", Roles.HANDLER);
        long version = desk.seen().version();
        long extension = desk.read(() -> desk.door(CaseExtensions.class).ask(new AskExtension(desk.number(), version, 10, "须等待上级部门批复")));
        desk.as("head", Roles.DEPARTMENT_HEAD);
        desk.inTransaction(() -> desk.door(CaseExtensions.class).decide(desk.number(), extension, true, "同意"));
        desk.as("handler", Roles.HANDLER);
        due("2026-03-31", "2026-04-20");
        light(Light.NORMAL);
        assertThat(desk.seen().events()).extracting(CaseEventLine::type).contains(CaseEventType.PROCEDURE_STARTED, CaseEventType.PROCEDURE_ENDED,
                CaseEventType.EXTENSION_ASKED, CaseEventType.EXTENDED);
    }

    @Test
    @Article({"JNT-01", "JNT-02", "JNT-03", "JNT-06", "TIM-12", "FLW-22"})
    void a_joint_case_of_three_departments() {
        desk.accepted();
        // Mon 2 March: the host asks market supervision and environment, 2 working days each: until Wed 4 March.
        long version = desk.seen("handler").version();
        desk.inTransaction(() -> desk.door(JointHandling.class).ask(new AskOpinions(desk.number(), version, JointMode.JOINT, "请提出意见",
                List.of(new AskOpinions.Asked("SC", 2), new AskOpinions.Asked("HB", 2)))));
        desk.as("clerk", Roles.WINDOW_CLERK);
        long original = desk.read(() -> desk.door(OriginalsLog.class).handOver(desk.number(), "图纸原件", 1, "SC", null));
        // Tue 3 March: market supervision has the original and agrees.
        desk.at("2026-03-03T02:00:00Z");
        desk.as("cohandler", Roles.HANDLER);
        desk.inTransaction(() -> desk.door(OriginalsLog.class).receive(desk.number(), original));
        desk.inTransaction(() -> desk.door(JointHandling.class).give(new GiveOpinion(desk.number(), opinion("SC"), true, "同意", null)));
        desk.handle("已征求意见");
        desk.review("reviewer", "同意");
        // Thu 5 March: environment is silent past its limit; the host may not decide, urges, and the centre meets.
        desk.at("2026-03-05T02:00:00Z");
        assertThat(board().opinions()).filteredOn(OpinionLine::silent).extracting(OpinionLine::departmentCode).containsExactly("HB");
        desk.refused("joint.opinions-missing", () -> desk.decide("准予许可"));
        desk.as("handler", Roles.HANDLER);
        desk.inTransaction(() -> desk.door(JointHandling.class).urge(desk.number(), opinion("HB"), "请立即反馈"));
        desk.as("centre", Roles.CENTRE_MANAGER);
        long meeting = desk.read(() -> desk.door(JointMeetings.class).convene(
                new ConveneMeeting(desk.number(), desk.seen().version(), Instant.parse("2026-03-05T06:00:00Z"), "二楼会议室", "会审")));
        desk.at("2026-03-05T08:00:00Z");
        desk.inTransaction(() -> desk.door(JointMeetings.class).record(new RecordMeeting(desk.number(), meeting, "三部门", "同意办理", false, null,
                List.of(new RecordMeeting.Spoken("HB", "钱明", true, "同意，加强监测")))));
        assertThat(board().opinions()).filteredOn(OpinionLine::late).extracting(OpinionLine::departmentCode).containsExactly("HB");
        // Fri 6 March: one decision, inside the promise.
        desk.at("2026-03-06T02:00:00Z");
        desk.decide("准予许可");
        desk.as("handler", Roles.HANDLER);
        assertThat(desk.seen().line().late()).isFalse();
        assertThat(desk.seen().line().outcome()).isEqualTo(CaseOutcome.GRANTED);
    }

    private JointBoard board() {
        desk.as("handler", Roles.HANDLER);
        return desk.read(() -> desk.door(JointQueries.class).board(desk.number()));
    }

    private long opinion(String department) {
        return desk.database().values("select id from joint_opinion where department_code = '" + department + "'").stream().mapToLong(Long::parseLong).findFirst().orElseThrow();
    }

    private void due(String promised, String statutory) {
        assertThat(desk.dueOn(CountdownKind.PROMISED)).isEqualTo(promised);
        assertThat(desk.dueOn(CountdownKind.STATUTORY)).isEqualTo(statutory);
    }

    private void light(Light light) {
        desk.as("handler", Roles.HANDLER);
        assertThat(desk.seen().line().light()).isEqualTo(light);
    }
}
