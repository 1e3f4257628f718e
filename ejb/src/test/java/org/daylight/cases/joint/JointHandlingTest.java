package org.daylight.cases.joint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.daylight.cases.AttachmentKind;
import org.daylight.cases.CaseEventType;
import org.daylight.cases.CaseNews;
import org.daylight.cases.CaseState;
import org.daylight.cases.intake.AskSupplement;
import org.daylight.cases.intake.CaseMaterials;
import org.daylight.cases.intake.CaseSupplements;
import org.daylight.cases.intake.SharedFinding;
import org.daylight.deadlines.CountdownKind;
import org.daylight.deadlines.CountdownView;
import org.daylight.deadlines.Light;
import org.daylight.kernel.Article;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A case that ZJ handles with SC and HB. */
class JointHandlingTest {
    private final JointCaseDesk desk = new JointCaseDesk();

    @BeforeEach
    void acceptedOnMondayTheSecondOfMarch() {
        desk.accepted();
        desk.database().run("insert into staff (username, name_zh, name_en, department_code, active_from) values ('hb.second', '钱明', 'Qian Ming', 'HB', '2020-01-01')");
        desk.database().run("insert into training_record (username, course, hours, passed_on, trainer, recorded_by, recorded_at)"
                + " values ('hb.second', '上岗培训', 16, '2020-01-01', '中心', 'centre', '2020-01-01T00:00:00Z')");
    }

    @Test
    @Article({"JNT-01", "JNT-02", "JNT-05", "JNT-08"})
    void the_host_asks_and_decides_when_every_opinion_has_come() {
        ask("SC", 2, "HB", null);
        assertThat(desk.seen().countdowns()).filteredOn(limit -> limit.kind() == CountdownKind.OPINION).extracting(CountdownView::dueAt).map(Object::toString)
                .containsExactlyInAnyOrder("2026-03-04T16:00:00Z", "2026-03-09T16:00:00Z");
        assertThat(board().mode()).isEqualTo(JointMode.JOINT);
        desk.handle("已转办");
        desk.review("reviewer", "同意");
        desk.refused("joint.opinions-missing", () -> desk.decide("准予许可"));
        desk.at("2026-03-04T02:00:00Z");
        give("clerk2", opinionOf("SC"), true, "同意", null);
        desk.at("2026-03-06T02:00:00Z");
        give("hb.second", opinionOf("HB"), false, "排水方案不符合要求", null);
        assertThat(board().opinions()).extracting(OpinionLine::departmentCode, OpinionLine::agree, OpinionLine::late, OpinionLine::light)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("SC", true, false, Light.DONE), org.assertj.core.groups.Tuple.tuple("HB", false, false, Light.DONE));
        desk.decide("准予许可，排水方案另行整改");
        assertThat(desk.seen().line().state()).isEqualTo(CaseState.DECIDED);
    }

    @Test
    @Article({"JNT-08", "TIM-01"})
    void who_handles_together_has_forty_five_working_days_by_law_and_the_promise_stays() {
        assertThat(desk.dueOn(CountdownKind.STATUTORY)).as("20 working days from Monday 2 March").isEqualTo("2026-03-30");
        desk.at("2026-03-09T02:00:00Z");
        ask("SC", 2);
        // 21 working days of March from the 3rd, 21 of April without Monday the 6th, and 6, 7 and 8 May, as Friday 1 to Tuesday 5 are holidays
        assertThat(desk.dueOn(CountdownKind.STATUTORY)).isEqualTo("2026-05-08");
        assertThat(desk.dueOn(CountdownKind.PROMISED)).isEqualTo("2026-03-09");
        assertThat(desk.news(CaseEventType.DEADLINE_MOVED).details()).containsEntry("from", "2026-03-30T16:00:00Z").containsEntry("to", "2026-05-08T16:00:00Z");
        ask("HB", 2);
        assertThat(desk.dueOn(CountdownKind.STATUTORY)).isEqualTo("2026-05-08");
    }

    @Test
    @Article("JNT-08")
    void an_item_for_several_departments_has_forty_five_days_from_acceptance() {
        JointCaseDesk joint = new JointCaseDesk();
        joint.database().run("update item_version set handling_type = 'JOINT'");
        joint.accepted();
        assertThat(joint.dueOn(CountdownKind.STATUTORY)).isEqualTo("2026-05-08");
        assertThat(joint.limit(CountdownKind.STATUTORY).budget().count()).isEqualTo(45);
    }

    @Test
    @Article("JNT-08")
    void a_limit_that_another_law_gave_the_item_stays() {
        JointCaseDesk joint = new JointCaseDesk();
        joint.database().run("update item_version set handling_type = 'JOINT', statutory_limit = 19 where statutory_limit = 20 and promised_limit < 20");
        joint.accepted();
        assertThat(joint.dueOn(CountdownKind.STATUTORY)).as("19 working days from Monday 2 March").isEqualTo("2026-03-27");
    }

    @Test
    @Article("JNT-08")
    void a_limit_that_is_over_gets_no_more_days() {
        desk.at("2026-03-31T02:00:00Z");
        ask("SC", 2);
        assertThat(desk.dueOn(CountdownKind.STATUTORY)).isEqualTo("2026-03-30");
    }

    @Test
    @Article({"JNT-05", "JNT-09", "AUT-13"})
    void a_department_that_was_asked_sees_the_case_and_no_other_does() {
        desk.as("clerk2", Roles.WINDOW_CLERK);
        desk.refused("case.unknown", desk::seen);
        ask("SC", null);
        desk.as("clerk2", Roles.HANDLER);
        assertThat(desk.seen().line().caseNumber()).isEqualTo(desk.number());
        assertThat(board().givable()).hasSize(1);
        assertThat(board().askable()).isFalse();
        desk.as("hb.second", Roles.HANDLER);
        desk.refused("case.unknown", desk::seen);
        assertThat(board().isShown()).isFalse();
    }

    @Test
    @Article({"JNT-02", "JNT-06", "TIM-12"})
    void who_is_silent_past_the_limit_is_urged_marked_and_gone_on_without() {
        ask("SC", 2, "HB", 5);
        long silent = opinionOf("SC");
        desk.as("handler", Roles.HANDLER);
        desk.inTransaction(() -> desk.door(JointHandling.class).urge(desk.number(), silent, "请尽快反馈"));
        assertThat(desk.told(CaseEventType.OPINION_URGED)).containsEntry("department", "SC");
        desk.refused("joint.not-late", () -> desk.inTransaction(() -> desk.door(JointHandling.class).goOnWithout(desk.number(), silent, "对方未反馈意见")));
        desk.at("2026-03-05T02:00:00Z");
        assertThat(board().opinions()).filteredOn(OpinionLine::silent).extracting(OpinionLine::departmentCode).containsExactly("SC");
        desk.as("centre", Roles.CENTRE_MANAGER);
        assertThat(desk.door(JointQueries.class).overview(true, true, null, null, PageRequest.first(10)).rows()).singleElement().satisfies(line -> {
            assertThat(line.opinions()).extracting(OpinionLine::light).containsExactly(Light.NORMAL, Light.OVERDUE);
            assertThat(line.mode()).isEqualTo(JointMode.JOINT);
        });
        desk.as("handler", Roles.HANDLER);
        desk.inTransaction(() -> desk.door(JointHandling.class).goOnWithout(desk.number(), silent, "对方未反馈意见"));
        assertThat(board().opinions()).filteredOn(OpinionLine::silent).isEmpty();
        desk.at("2026-03-10T02:00:00Z");
        give("hb.second", opinionOf("HB"), true, "同意", null);
        assertThat(board().opinions()).filteredOn(OpinionLine::late).extracting(OpinionLine::departmentCode).containsExactly("HB");
        desk.refused("joint.opinion-given", () -> give("hb.second", opinionOf("HB"), true, "同意", null));
    }

    @Test
    @Article("JNT-03")
    void minutes_of_a_meeting_are_a_stored_file_for_everybody_who_takes_part() {
        ask("SC", 2, "HB", 2);
        desk.as("centre", Roles.CENTRE_MANAGER);
        long meeting = convene();
        desk.at("2026-03-03T08:00:00Z");
        desk.refused("file.unknown", () -> record(meeting, "0".repeat(64)));
        record(meeting, desk.stored("会议纪要.pdf"));
        desk.as("cohandler", Roles.HANDLER);
        assertThat(desk.opened(AttachmentKind.MEETING_MINUTES, meeting)).isEqualTo("会议纪要.pdf");
        desk.as("rs.window", Roles.HANDLER);
        desk.refused("case.unknown", () -> desk.opened(AttachmentKind.MEETING_MINUTES, meeting));
    }

    @Test
    @Article("JNT-03")
    void a_meeting_is_convened_once_from_what_the_person_saw() {
        ask("SC", 2, "HB", 2);
        desk.as("centre", Roles.CENTRE_MANAGER);
        ConveneMeeting seen = new ConveneMeeting(desk.number(), desk.seen().version(), Instant.parse("2026-03-03T06:00:00Z"), "二楼会议室", "会审");
        desk.inTransaction(() -> desk.door(JointMeetings.class).convene(seen));
        desk.refused("case.stale-version", () -> desk.inTransaction(() -> desk.door(JointMeetings.class).convene(seen)));
        assertThat(board().meetings()).hasSize(1);
    }

    private void record(long meeting, String minutes) {
        desk.inTransaction(() -> desk.door(JointMeetings.class).record(new RecordMeeting(desk.number(), meeting, "三部门", "同意办理", false, minutes, List.of())));
    }

    @Test
    @Article({"JNT-03", "JNT-04"})
    void opinions_that_are_given_in_a_meeting_are_recorded_with_it() {
        desk.as("centre", Roles.CENTRE_MANAGER);
        desk.refused("joint.none", this::convene);
        ask("SC", 2, "HB", 2);
        desk.as("centre", Roles.CENTRE_MANAGER);
        long meeting = convene();
        List<RecordMeeting.Spoken> spoken = List.of(new RecordMeeting.Spoken("SC", "赵雨晴", true, "同意"));
        RecordMeeting record = new RecordMeeting(desk.number(), meeting, "住建、市场、环保", "同意按条件办理", true, null, spoken);
        desk.refused("meeting.not-held", () -> desk.inTransaction(() -> desk.door(JointMeetings.class).record(record)));
        desk.at("2026-03-03T08:00:00Z");
        desk.inTransaction(() -> desk.door(JointMeetings.class).record(record));
        JointBoard board = board();
        assertThat(board.opinions()).filteredOn(one -> one.departmentCode().equals("SC")).singleElement().satisfies(one -> {
            assertThat(one.byZh()).isEqualTo("赵雨晴");
            assertThat(one.meetingId()).isEqualTo(meeting);
        });
        assertThat(board.opinions()).noneMatch(OpinionLine::isWaiting);
        assertThat(board.meetings()).singleElement().satisfies(held -> assertThat(held.decided()).isTrue());
        desk.refused("meeting.recorded", () -> desk.inTransaction(() -> desk.door(JointMeetings.class).record(record)));
    }

    @Test
    @Article("ACC-07")
    void who_asked_for_a_supplement_reviews_again_when_it_has_come() {
        ask("SC", 2, "HB", 2);
        give("clerk2", opinionOf("SC"), true, "原则同意", "补交消防平面图");
        give("hb.second", opinionOf("HB"), true, "同意", null);
        assertThat(desk.database().values("select department_code, what from case_supplement_need")).containsExactly("SC", "补交消防平面图");
        long caseId = desk.seen().id();
        desk.at("2026-03-05T02:00:00Z");
        desk.inTransaction(() -> desk.door(JointNews.class).follow(new CaseNews(caseId, desk.number(), CaseEventType.SUPPLEMENT_RECEIVED, 1, "ZJ", "clerk",
                Instant.parse("2026-03-05T02:00:00Z"), null)));
        assertThat(board().opinions()).filteredOn(OpinionLine::isWaiting).extracting(OpinionLine::departmentCode).containsExactly("SC");
        assertThat(desk.told(CaseEventType.OPINION_ASKED)).containsEntry("again", "true").containsEntry("department", "SC");
    }

    @Test
    @Article({"JNT-02", "JNT-05"})
    void who_was_asked_reads_the_materials_and_gives_an_opinion_while_the_applicant_supplements() {
        ask("SC", 2);
        desk.as("handler", Roles.HANDLER);
        desk.inTransaction(() -> desk.door(CaseSupplements.class).ask(new AskSupplement(desk.number(), desk.seen().version(),
                List.of(new AskSupplement.Line(null, "缺少土地使用证明")), null)));
        desk.as("clerk2", Roles.HANDLER);
        assertThat(desk.read(() -> desk.door(CaseSupplements.class).of(desk.number()))).hasSize(1);
        assertThat(desk.read(() -> desk.door(CaseMaterials.class).of(desk.number()))).isEmpty();
        desk.as("hb.second", Roles.HANDLER);
        desk.refused("case.unknown", () -> desk.door(CaseMaterials.class).of(desk.number()));
        desk.as("handler", Roles.HANDLER);
        give("clerk2", opinionOf("SC"), true, "原则同意", null);
        assertThat(board().opinions()).noneMatch(OpinionLine::isWaiting);
    }

    @Test
    @Article({"TIM-11", "JNT-06"})
    void the_promise_of_a_joint_case_goes_on_until_the_handing_out_where_the_profile_says_so() {
        desk.database().run("update approval_case set joint = true, profile_version_id = (select max(id) from profile_version where profile_code = 'CITY-004')");
        desk.handle("同意");
        desk.review("reviewer", "同意");
        desk.decide("准予许可");
        assertThat(desk.limit(CountdownKind.STATUTORY).stoppedAt()).isNotNull();
        assertThat(desk.limit(CountdownKind.PROMISED).stoppedAt()).isNull();
        desk.at("2026-03-10T02:00:00Z");
        assertThat(desk.seen().line().light()).isEqualTo(Light.OVERDUE);
        Instant handedOut = Instant.parse("2026-03-11T02:00:00Z");
        long caseId = desk.seen().id();
        desk.inTransaction(() -> desk.door(JointNews.class).follow(new CaseNews(caseId, desk.number(), CaseEventType.CLOSED, 1, "ZJ", "clerk", handedOut, null)));
        assertThat(desk.limit(CountdownKind.PROMISED).stoppedAt()).as("completing the case hands nothing out").isNull();
        desk.inTransaction(() -> desk.door(JointNews.class).follow(new CaseNews(caseId, desk.number(), CaseEventType.DELIVERED, 1, "ZJ", "clerk", handedOut, null)));
        assertThat(desk.limit(CountdownKind.PROMISED).stoppedAt()).isEqualTo(handedOut);
        assertThat(desk.seen().line().late()).isTrue();
        assertThat(desk.seen().line().light()).isEqualTo(Light.DONE);
    }

    @Test
    @Article("FLW-22")
    void originals_are_handed_over_and_confirmed_by_both_sides() {
        ask("SC", 2);
        desk.as("clerk", Roles.WINDOW_CLERK);
        desk.refused("originals.department", () -> handOver("HB"));
        long id = handOver("SC");
        desk.refused("originals.other-department", () -> desk.inTransaction(() -> desk.door(OriginalsLog.class).receive(desk.number(), id)));
        desk.as("clerk2", Roles.WINDOW_CLERK);
        assertThat(board().originals()).singleElement().satisfies(line -> assertThat(line.receivable()).isTrue());
        desk.inTransaction(() -> desk.door(OriginalsLog.class).receive(desk.number(), id));
        assertThat(board().originals()).singleElement().satisfies(line -> {
            assertThat(line.byZh()).isEqualTo("王丽华");
            assertThat(line.receivedByZh()).isEqualTo("赵雨晴");
        });
        desk.refused("originals.received", () -> desk.inTransaction(() -> desk.door(OriginalsLog.class).receive(desk.number(), id)));
        assertThat(desk.told(CaseEventType.ORIGINALS_MOVED)).containsEntry("state", "RECEIVED");
    }

    @Test
    @Article("FLW-21")
    void shared_data_is_compared_with_the_other_cases_of_the_house() {
        String joint = desk.number();
        desk.registered();
        desk.database().run("update approval_case set applicant_name = '另一公司' where case_number = '" + desk.number() + "'");
        String other = desk.number();
        desk.show(joint);
        ask("SC", 2);
        assertThat(board().findings()).containsExactly(new SharedFinding("other-name", other), new SharedFinding("same-item-open", other));
    }

    @Test
    @Article({"JNT-04", "JNT-07"})
    void the_green_channel_has_a_target_of_its_own_that_follows_the_promise() {
        desk.as("centre", Roles.CENTRE_MANAGER);
        GreenChannel green = desk.door(GreenChannel.class);
        desk.refused("green.days", () -> desk.inTransaction(() -> green.open(desk.number(), "省重点项目", "重大项目特事特办", "高振华局长同意", 5)));
        desk.inTransaction(() -> green.open(desk.number(), "省重点项目", "重大项目特事特办", "高振华局长同意", 3));
        assertThat(desk.told(CaseEventType.GREEN_CHANNEL)).containsEntry("targetOn", "2026-03-05").containsEntry("project", "省重点项目");
        assertThat(desk.dueOn(CountdownKind.PROMISED)).as("what was published stays").isEqualTo("2026-03-09");
        desk.refused("green.already", () -> desk.inTransaction(() -> green.open(desk.number(), "省重点项目", "重大项目特事特办", "高振华局长同意", 3)));
        desk.inTransaction(() -> green.note(desk.number(), NoteKind.TRACKED, "列入区长督办事项"));
        desk.at("2026-03-03T02:00:00Z");
        long visit = desk.start("SITE_VISIT", 1);
        desk.at("2026-03-05T02:00:00Z");
        assertThat(target()).as("with the two days that were left from Friday 6 March on").isEqualTo("2026-03-09");
        desk.at("2026-03-04T02:00:00Z");
        assertThat(target()).isEqualTo("2026-03-06");
        desk.end(visit);
        desk.inTransaction(() -> desk.door(JointNews.class).follow(new CaseNews(desk.seen().id(), desk.number(), CaseEventType.PROCEDURE_ENDED, 1, "ZJ", "handler",
                Instant.parse("2026-03-04T02:00:00Z"), null)));
        desk.at("2026-03-09T02:00:00Z");
        desk.as("centre", Roles.CENTRE_MANAGER);
        assertThat(desk.door(GreenChannel.class).find(true, null, PageRequest.first(5)).rows()).singleElement().satisfies(line -> {
            assertThat(line.targetOn()).as("Wednesday 4 March was left out").isEqualTo("2026-03-06");
            assertThat(line.late()).isTrue();
            assertThat(line.lastKind()).isEqualTo(NoteKind.TRACKED);
        });
    }

    @Test
    @Article("JNT-07")
    void the_target_of_a_case_that_stands_still_is_known_and_not_missed_meanwhile() {
        desk.at("2026-03-03T02:00:00Z");
        desk.start("EXPERT_REVIEW", 10);
        desk.at("2026-03-06T02:00:00Z");
        desk.as("centre", Roles.CENTRE_MANAGER);
        desk.inTransaction(() -> desk.door(GreenChannel.class).open(desk.number(), "省重点项目", "重大项目特事特办", "高振华局长同意", 3));
        assertThat(desk.told(CaseEventType.GREEN_CHANNEL)).as("as it was when the promise came to stand still").containsEntry("targetOn", "2026-03-05");
        assertThat(target()).as("Monday 9 and Tuesday 10 March are left").isEqualTo("2026-03-10");
        assertThat(desk.door(GreenChannel.class).find(true, null, PageRequest.first(5)).rows()).singleElement().satisfies(line -> {
            assertThat(line.late()).isFalse();
            assertThat(line.suspendedOn()).isEqualTo("2026-03-03");
        });
    }

    @Test
    @Article({"JNT-02", "TIM-04", "TIM-05"})
    void an_opinion_stands_still_for_what_the_law_leaves_out_and_for_nothing_else() {
        ask("SC", 5);
        desk.at("2026-03-03T02:00:00Z");
        long visit = desk.start("SITE_VISIT", 2);
        assertThat(opinionLimit("SC").pausedOn()).as("the others examine side by side").isNull();
        desk.end(visit);
        long review = desk.start("EXPERT_REVIEW", 4);
        assertThat(opinionLimit("SC").pausedOn()).isEqualTo("2026-03-03");
        desk.at("2026-03-04T02:00:00Z");
        ask("HB", 2);
        assertThat(opinionLimit("HB").pausedOn()).isEqualTo("2026-03-04");
        desk.at("2026-03-06T02:00:00Z");
        desk.end(review);
        // SC: Tuesday 3 counted, 4 to 6 left out, 4 days from Monday 9; HB: 2 days from Monday 9
        assertThat(opinionLimit("SC").dueAt()).hasToString("2026-03-12T16:00:00Z");
        assertThat(opinionLimit("HB").dueAt()).hasToString("2026-03-10T16:00:00Z");
    }

    @Test
    @Article("JNT-02")
    void nobody_is_asked_twice_nor_the_host_itself() {
        desk.refused("joint.nobody-asked", () -> ask());
        desk.refused("joint.department", () -> ask("ZJ", 2));
        desk.refused("joint.department", () -> ask("SC", 2, "SC", 3));
        desk.refused("joint.days", () -> ask("SC", 61));
        desk.refused("department.unknown", () -> ask("QQ", 2));
        ask("SC", 2);
        desk.refused("joint.department", () -> ask("SC", 2));
        desk.refused("joint.other-department", () -> give("handler", opinionOf("SC"), true, "同意", null));
    }

    private void ask(Object... departmentsAndDays) {
        desk.as("handler", Roles.HANDLER);
        long version = desk.seen().version();
        List<AskOpinions.Asked> asked = new java.util.ArrayList<>();
        for (int i = 0; i < departmentsAndDays.length; i += 2) {
            asked.add(new AskOpinions.Asked((String) departmentsAndDays[i], i + 1 < departmentsAndDays.length ? (Integer) departmentsAndDays[i + 1] : null));
        }
        desk.inTransaction(() -> desk.door(JointHandling.class).ask(new AskOpinions(desk.number(), version, null, "请就本部门职责提出意见", asked)));
    }

    private void give(String username, long opinion, boolean agree, String text, String needs) {
        desk.as(username, Roles.HANDLER);
        desk.inTransaction(() -> desk.door(JointHandling.class).give(new GiveOpinion(desk.number(), opinion, agree, text, needs)));
        desk.as("handler", Roles.HANDLER);
    }

    private long convene() {
        return desk.read(() -> desk.door(JointMeetings.class).convene(new ConveneMeeting(desk.number(), desk.seen().version(), Instant.parse("2026-03-03T06:00:00Z"), "二楼会议室", "会审")));
    }

    private long handOver(String to) {
        return desk.read(() -> desk.door(OriginalsLog.class).handOver(desk.number(), "建设工程图纸原件", 2, to, null));
    }

    private String target() {
        desk.as("centre", Roles.CENTRE_MANAGER);
        String target = desk.door(GreenChannel.class).find(true, null, PageRequest.first(5)).rows().get(0).targetOn().toString();
        desk.as("handler", Roles.HANDLER);
        return target;
    }

    private CountdownView opinionLimit(String department) {
        long opinion = opinionOf(department);
        return desk.seen().countdowns().stream().filter(limit -> limit.kind() == CountdownKind.OPINION && limit.ref() == opinion).findFirst().orElseThrow();
    }

    private JointBoard board() {
        return desk.read(() -> desk.door(JointQueries.class).board(desk.number()));
    }

    private long opinionOf(String department) {
        return board().opinions().stream().filter(one -> one.departmentCode().equals(department)).reduce((first, last) -> last).orElseThrow().id();
    }
}
