package org.daylight.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.daylight.DemoDistrict;
import org.daylight.RealDatabase;
import org.daylight.Wiring;
import org.daylight.cases.CaseWay.Choice;
import org.daylight.cases.CaseWay.Station;
import org.daylight.cases.intake.CaseRegistration;
import org.daylight.cases.intake.RegisterCase;
import org.daylight.deadlines.CountdownKind;
import org.daylight.kernel.Article;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.organisation.StaffMember;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cases of an item with a flow of its own: branches, another department, a designated person, a level that may go back. */
class CaseCourseTest {
    private static final String ITEM = "1122998801990101X24220117001000";
    private static final String FLOW = """
            [{"code": "in", "nameZh": "收件审查", "kind": "ACCEPT", "post": "window-clerk"},
             {"code": "survey", "nameZh": "承办", "kind": "HANDLE", "post": "handler", "limit": 2, "next": ["site", "check"]},
             {"code": "site", "nameZh": "现场核查", "kind": "SPECIAL", "post": "window-clerk", "department": "SC", "limit": 3},
             {"code": "check", "nameZh": "审核", "kind": "REVIEW", "post": "reviewer", "next": ["grant", "survey"]},
             {"code": "grant", "nameZh": "批准", "kind": "DECIDE", "post": "approver", "person": "approver"}]""";
    private final RealDatabase database = DemoDistrict.database();
    private final Wiring wiring = new Wiring(database);
    private final EntityManager em = wiring.em();
    private final CaseHandling handling = wiring.door(CaseHandling.class);
    private String number;

    @BeforeEach
    void anItemWithItsOwnFlow() {
        flow("PROMISED", "OWN", FLOW);
        wiring.at("2026-03-02T01:00:00Z");
    }

    @Test
    @Article({"FLW-04", "FLW-05", "FLW-08", "FLW-20", "ITM-28"})
    void the_person_chooses_the_branch_and_each_step_waits_where_the_flow_says() {
        accepted();
        assertThat(waiting()).isEqualTo("survey ZJ handler null");
        assertThat(seen("handler", Roles.HANDLER).way().next()).extracting(Choice::code).containsExactly("site", "check");
        refused("case.next-unknown", () -> act("handler", Roles.HANDLER, handling::handle, command("同意").withNext("grant")));
        act("handler", Roles.HANDLER, handling::handle, command("材料齐全").withNext("site"));
        assertThat(waiting()).isEqualTo("site SC window-clerk null");
        refused("case.step-not-open", () -> act("reviewer", Roles.REVIEWER, handling::review, command("同意")));
        refused("case.other-department", () -> act("clerk", Roles.WINDOW_CLERK, handling::special, command("已核查")));
        wiring.as("clerk2", Roles.WINDOW_CLERK);
        assertThat(wiring.door(MyTasks.class).find(TaskFilter.all(), PageRequest.first(5)).rows()).extracting(TaskLine::stepCode).containsExactly("site");
        act("clerk2", Roles.WINDOW_CLERK, handling::special, command("现场与图纸一致"));
        assertThat(waiting()).isEqualTo("check ZJ reviewer null");
        assertThat(seen("handler", Roles.HANDLER).way().stations()).extracting(Station::code).containsExactly("in", "survey", "site", "check", "grant", "close");
        act("reviewer", Roles.REVIEWER, handling::review, command("同意"));
        assertThat(waiting()).as("the designated person").isEqualTo("grant ZJ approver approver");
    }

    @Test
    @Article({"AUT-08", "AUT-13"})
    void a_step_of_a_designated_person_is_nobody_elses_until_it_is_handed_over() {
        atDecision();
        refused("case.other-person", () -> act("handler2", Roles.APPROVER, handling::decide, command("准予许可")));
        refused("case.other-post", () -> act("approver", Roles.HANDLER, handling::decide, command("准予许可")));
        refused("case.not-of-department", () -> handOver("approver", Roles.APPROVER, "clerk2", "出差期间由其代办"));
        refused("case.same-person", () -> handOver("approver", Roles.APPROVER, "reviewer", "出差期间由其代办"));
        refused("case.reason-required", () -> handOver("head", Roles.DEPARTMENT_HEAD, "handler2", "忙"));
        handOver("head", Roles.DEPARTMENT_HEAD, "handler2", "出差期间由其代办");
        assertThat(waiting()).isEqualTo("grant ZJ approver handler2");
        refused("case.other-person", () -> act("approver", Roles.APPROVER, handling::decide, command("准予许可")));
        act("handler2", Roles.APPROVER, handling::decide, command("准予许可"));
        assertThat(database.values("select payload->>'from', payload->>'to', opinion from case_event where type = 'HANDED_OVER'"))
                .containsExactly("approver", "handler2", "出差期间由其代办");
    }

    @Test
    @Article("AUT-08")
    void all_that_waits_for_who_leaves_is_handed_over_at_once() {
        atDecision();
        wiring.as("head", Roles.DEPARTMENT_HEAD);
        CaseHandover door = wiring.door(CaseHandover.class);
        assertThat(door.charged()).extracting(one -> one.person().username(), ChargedPerson::steps).containsExactly(tuple("approver", 1));
        assertThat(door.colleagues()).extracting(StaffMember::username).contains("zj.chief", "approver").doesNotContain("clerk2");
        em.getTransaction().begin();
        int moved = door.handOverAll("approver", "zj.chief", "调离岗位，移交全部办件");
        em.getTransaction().commit();
        assertThat(moved).isOne();
        assertThat(waiting()).isEqualTo("grant ZJ approver zj.chief");
    }

    @Test
    @Article({"FLW-20", "TIM-03"})
    void a_case_that_is_given_back_takes_the_earlier_step_again_with_a_new_limit() {
        accepted();
        act("handler", Roles.HANDLER, handling::handle, command("材料齐全").withNext("check"));
        wiring.at("2026-03-04T01:00:00Z");
        CaseReturns returns = wiring.door(CaseReturns.class);
        refused("case.reason-required", () -> act("reviewer", Roles.REVIEWER, returns::giveBack, command("不").withNext("survey")));
        refused("case.return-unknown", () -> act("reviewer", Roles.REVIEWER, returns::giveBack, command("承办意见不完整").withNext("in")));
        act("reviewer", Roles.REVIEWER, returns::giveBack, command("承办意见不完整").withNext("survey"));
        assertThat(waiting()).isEqualTo("survey ZJ handler null");
        CaseView seen = seen("handler", Roles.HANDLER);
        assertThat(seen.line().state()).isEqualTo(CaseState.ACCEPTED);
        assertThat(seen.way().waiting().dueAt()).as("two working days from the return").hasToString("2026-03-06T16:00:00Z");
        assertThat(seen.countdowns().stream().filter(limit -> limit.kind() == CountdownKind.STEP && limit.stoppedAt() == null)).hasSize(1);
        act("handler", Roles.HANDLER, handling::handle, command("已补充意见").withNext("check"));
        act("reviewer", Roles.REVIEWER, handling::review, command("同意"));
        assertThat(waiting()).isEqualTo("grant ZJ approver approver");
    }

    @Test
    @Article("FLW-20")
    void who_held_the_level_before_is_told_anew_after_the_flow_went_back() {
        accepted();
        act("handler", Roles.HANDLER, handling::handle, command("材料齐全").withNext("check"));
        act("reviewer", Roles.REVIEWER, handling::review, command("再核一次").withNext("survey"));
        assertThat(waiting()).isEqualTo("survey ZJ handler null");
        act("handler", Roles.HANDLER, handling::handle, command("再次核实").withNext("check"));
        assertThat(database.values("select step_barred from approval_case")).containsExactly("handler");
        refused("case.same-person", () -> act("handler", Roles.REVIEWER, handling::review, command("同意")));
    }

    @Test
    @Article({"TIM-03", "TIM-13"})
    void a_late_step_is_marked_and_explained() {
        accepted();
        CaseLateness lateness = wiring.door(CaseLateness.class);
        wiring.as("handler", Roles.HANDLER);
        refused("case.not-late", () -> lateness.explain(number, "现场核查天气恶劣"));
        wiring.at("2026-03-05T01:00:00Z");
        act("handler", Roles.HANDLER, handling::handle, command("材料齐全").withNext("check"));
        assertThat(database.values("select payload->>'late' from case_event where type = 'HANDLED'")).containsExactly("true");
        assertThat(seen("handler", Roles.HANDLER).way().lateStep()).isTrue();
        em.getTransaction().begin();
        lateness.explain(number, "现场核查遇暴雨，顺延一日");
        em.getTransaction().commit();
        assertThat(lateness.of(number)).extracting(CaseLateness.Explanation::text).containsExactly("现场核查遇暴雨，顺延一日");
        wiring.as("clerk2", Roles.WINDOW_CLERK);
        refused("case.other-department", () -> lateness.explain(number, "与我无关的说明"));
    }

    @Test
    @Article({"TIM-12", "TIM-13", "AUT-14"})
    void a_delay_is_inaction_until_it_is_explained_and_supervision_says_what_the_explanation_is_worth() {
        accepted();
        CaseLateness lateness = wiring.door(CaseLateness.class);
        wiring.at("2026-03-10T01:00:00Z");
        wiring.as("supervisor", Roles.SUPERVISOR);
        assertThat(standings(lateness)).containsExactly(LateStanding.UNEXPLAINED);
        wiring.as("handler", Roles.HANDLER);
        committed(() -> lateness.explain(number, "现场核查遇暴雨，顺延一日"));
        long said = lateness.of(number).get(0).id();
        wiring.as("supervisor", Roles.SUPERVISOR);
        assertThat(standings(lateness)).containsExactly(LateStanding.EXPLAINED);
        refused("case.reason-required", () -> lateness.assess(number, said, false, " "));
        refused("lateness.unknown", () -> lateness.assess(number, said + 1, true, null));
        committed(() -> lateness.assess(number, said, false, "当日无雨，理由不实"));
        assertThat(standings(lateness)).containsExactly(LateStanding.UNREASONABLE);
        refused("lateness.assessed", () -> lateness.assess(number, said, true, null));
        wiring.as("handler", Roles.SUPERVISOR);
        refused("lateness.own", () -> lateness.assess(number, said, true, null));
        committed(() -> lateness.explain(number, "系统停机半日，附停机记录"));
        wiring.as("supervisor", Roles.SUPERVISOR);
        long again = lateness.of(number).get(1).id();
        committed(() -> lateness.assess(number, again, true, null));
        assertThat(lateness.find(LateStanding.REASONABLE, "ZJ", null, PageRequest.first(10)).rows()).singleElement().satisfies(line -> {
            assertThat(line.explanation()).isEqualTo("系统停机半日，附停机记录");
            assertThat(line.stepOnly()).isFalse();
        });
        wiring.as("clerk2", Roles.DEPARTMENT_HEAD);
        assertThat(standings(lateness)).as("of another department").isEmpty();
    }

    private void committed(Runnable act) {
        em.getTransaction().begin();
        act.run();
        em.getTransaction().commit();
        em.clear();
    }

    private static List<LateStanding> standings(CaseLateness lateness) {
        return lateness.find(null, null, null, PageRequest.first(10)).rows().stream().map(LateCaseLine::standing).toList();
    }

    @Test
    @Article({"FLW-06", "FLW-07", "TIM-14", "ORG-11"})
    void what_is_done_on_the_spot_is_accepted_and_decided_in_one_act_and_promised_for_the_day() {
        flow("INSTANT", "ONE_LEVEL", """
                [{"code": "in", "nameZh": "受理", "kind": "ACCEPT", "post": "window-clerk"}, {"code": "grant", "nameZh": "决定", "kind": "DECIDE", "post": "approver"}]""");
        registered();
        refused("case.other-post", () -> act("clerk", Roles.WINDOW_CLERK, handling::onTheSpot, command("符合条件，准予")));
        assertThat(database.values("select state from approval_case")).as("nothing is half done").containsExactly("REGISTERED");
        act("zj.chief", Roles.WINDOW_CLERK, handling::onTheSpot, command("符合条件，准予"));
        assertThat(database.values("select state, outcome, to_char(due_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI') from approval_case"))
                .containsExactly("DECIDED", "GRANTED", "2026-03-02 16:00");
        assertThat(database.values("select type from case_event where type <> 'LIGHT_CHANGED' order by id")).containsExactly("REGISTERED", "ACCEPTED", "DECIDED");
    }

    @Test
    @Article("FLW-07")
    void a_promised_case_is_not_done_on_the_spot() {
        registered();
        refused("case.not-on-the-spot", () -> act("clerk", Roles.WINDOW_CLERK, handling::onTheSpot, command("符合条件，准予")));
    }

    @Test
    @Article({"FLW-06", "FLW-09"})
    void a_case_of_which_a_higher_organ_decides_waits_for_its_answer() {
        flow("UPWARD", "OWN", FLOW);
        atDecision();
        UpwardCases upward = wiring.door(UpwardCases.class);
        assertThat(seen("approver", Roles.APPROVER).countdowns()).extracting(limit -> limit.kind()).contains(CountdownKind.FIRST_REVIEW_UPWARD);
        refused("case.not-answered-from-above", () -> act("approver", Roles.APPROVER, handling::decide, command("准予许可")));
        refused("case.not-sent", () -> act("approver", Roles.APPROVER, upward::answered, command("省厅同意办理")));
        act("approver", Roles.APPROVER, sent -> upward.send(sent, "省住房和城乡建设厅"), command("初审同意，报请审批"));
        refused("case.already-sent", () -> act("approver", Roles.APPROVER, sent -> upward.send(sent, "省厅"), command("初审同意，报请审批")));
        assertThat(database.values("select stopped_at is not null from countdown where kind = 'FIRST_REVIEW_UPWARD'")).containsExactly("t");
        act("approver", Roles.APPROVER, upward::answered, command("省厅同意办理"));
        act("approver", Roles.APPROVER, handling::decide, command("准予许可"));
        assertThat(database.values("select type from case_event where type like '%UPWARD' or type like '%ABOVE' order by id"))
                .containsExactly("SENT_UPWARD", "ANSWERED_FROM_ABOVE");
    }

    @Test
    @Article("FLW-15")
    void key_facts_are_kept_as_what_a_computer_counts() {
        accepted();
        act("handler", Roles.HANDLER, wiring.door(CaseFacts.class)::write, command(null).withFacts(Map.of("建筑面积", "1200.5", "临街", "是")));
        act("handler", Roles.HANDLER, handling::handle, command("材料齐全").withNext("check").withFacts(Map.of("开工日期", "2026-04-01", "邮编", "0130000")));
        assertThat(database.values("select jsonb_typeof(facts->'建筑面积'), jsonb_typeof(facts->'临街'), facts->>'开工日期', jsonb_typeof(facts->'邮编') from approval_case"))
                .containsExactly("number", "boolean", "2026-04-01", "string");
        assertThat(seen("handler", Roles.HANDLER).way().facts()).containsEntry("建筑面积", "1200.5");
        refused("case.facts-rejected", () -> act("reviewer", Roles.REVIEWER, wiring.door(CaseFacts.class)::write, command(null).withFacts(Map.of("日期", "2026-02-30"))));
    }

    @Test
    @Article({"FLW-26", "FLW-24", "TIM-10"})
    void after_the_decision_nothing_changes_but_by_a_correction_that_keeps_what_it_replaces() {
        atDecision();
        act("approver", Roles.APPROVER, handling::decide, command("准予许可，有效期三年"));
        refused("case.step-not-open", () -> act("reviewer", Roles.REVIEWER, wiring.door(CaseReturns.class)::giveBack, command("应当重新审核")));
        CaseView decided = seen("approver", Roles.APPROVER);
        assertThat(decided.countdowns()).filteredOn(limit -> limit.stoppedAt() == null).extracting(limit -> limit.kind()).containsExactly(CountdownKind.DELIVERY);
        long event = decided.events().stream().filter(one -> one.type() == CaseEventType.DECIDED).findFirst().orElseThrow().id();
        em.getTransaction().begin();
        wiring.door(CaseCorrections.class).correct(new CorrectCase(number, decided.version(), event, "准予许可，有效期五年", "笔误：有效期应为五年"));
        em.getTransaction().commit();
        assertThat(database.values("select payload->>'was', payload->>'correction', opinion from case_event where type = 'CORRECTED'"))
                .containsExactly("准予许可，有效期三年", "准予许可，有效期五年", "笔误：有效期应为五年");
        refused("case.stale-version", () -> act("approver", Roles.APPROVER,
                stale -> wiring.door(CaseCorrections.class).correct(new CorrectCase(number, decided.version(), event, "再改一次吧", "再次更正理由")), command(null)));
    }

    @Test
    @Article("ORG-04")
    void who_registered_a_case_follows_it_from_any_department() {
        accepted();
        database.run("update approval_case set registered_by = 'clerk2'");
        assertThat(seen("clerk2", Roles.WINDOW_CLERK).nextSteps()).isEmpty();
        assertThat(seen("clerk2", Roles.WINDOW_CLERK).line().caseNumber()).isEqualTo(number);
    }

    @Test
    @Article({"FLW-05", "TIM-03"})
    void my_tasks_are_counted_and_the_late_ones_stand_on_top() {
        accepted();
        String first = number;
        wiring.at("2026-03-09T01:00:00Z");
        accepted();
        wiring.as("handler", Roles.HANDLER);
        MyTasks tasks = wiring.door(MyTasks.class);
        assertThat(tasks.find(TaskFilter.all(), PageRequest.first(5)).rows()).extracting(task -> task.line().caseNumber()).containsExactly(first, number);
        assertThat(tasks.counts().all()).isEqualTo(2);
        assertThat(tasks.counts().overdue()).isEqualTo(1);
        assertThat(tasks.find(new TaskFilter(org.daylight.deadlines.Light.OVERDUE, null, "施工许可", first, false), PageRequest.first(5)).total()).isOne();
        assertThat(tasks.find(new TaskFilter(null, org.daylight.items.StepKind.REVIEW, null, null, false), PageRequest.first(5)).total()).isZero();
        database.run("update approval_case set supplement_since = now() where case_number = '" + first + "'");
        assertThat(tasks.counts().applicant()).isOne();
        assertThat(tasks.find(new TaskFilter(null, null, null, null, true), PageRequest.first(5)).rows()).hasSize(1);
    }

    private void atDecision() {
        accepted();
        act("handler", Roles.HANDLER, handling::handle, command("材料齐全").withNext("check"));
        act("reviewer", Roles.REVIEWER, handling::review, command("同意"));
    }

    private void accepted() {
        registered();
        act("clerk", Roles.WINDOW_CLERK, handling::accept, command(null));
    }

    private void registered() {
        wiring.as("clerk", Roles.WINDOW_CLERK);
        em.getTransaction().begin();
        number = wiring.door(CaseRegistration.class).register(new RegisterCase(ITEM, "新建厂房", "某公司", null, null));
        em.getTransaction().commit();
        em.clear();
    }

    private void handOver(String who, String role, String person, String reason) {
        act(who, role, command -> wiring.door(CaseHandover.class).handOver(new HandOverStep(number, command.version(), person, reason)), command(null));
    }

    private StepCommand command(String opinion) {
        return new StepCommand(number, Long.parseLong(database.values("select version from approval_case where case_number = ?", number).get(0)), true, opinion);
    }

    private void act(String who, String role, Consumer<StepCommand> door, StepCommand command, String... more) {
        String[] roles = new String[more.length + 1];
        System.arraycopy(more, 0, roles, 1, more.length);
        roles[0] = role;
        wiring.as(who, roles);
        em.getTransaction().begin();
        try {
            door.accept(command);
            em.getTransaction().commit();
        } finally {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            em.clear();
        }
    }

    private CaseView seen(String who, String role) {
        wiring.as(who, role);
        em.clear();
        return wiring.door(CaseQueries.class).byNumber(number);
    }

    private String waiting() {
        return String.join(" ", database.values("select concat_ws(' ', step_code, step_department, step_role, coalesce(step_person, 'null')) from approval_case "
                + "where case_number = ?", number));
    }

    private void flow(String type, String template, String steps) {
        database.run("update item_version set handling_type = '" + type + "', content = coalesce(content, '{}') || jsonb_build_object('template', '" + template
                + "', 'steps', cast('" + steps + "' as jsonb)) where item_code = '" + ITEM + "'");
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }
}
