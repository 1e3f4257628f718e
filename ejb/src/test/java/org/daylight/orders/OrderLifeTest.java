package org.daylight.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.daylight.CaseGround;
import org.daylight.Wiring;
import org.daylight.kernel.Article;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.orders.control.OrderWriting;
import org.daylight.profiles.ProfilesInForce;
import org.daylight.signals.Escalations;
import org.daylight.signals.RaiseSignal;
import org.daylight.signals.SignalState;
import org.daylight.signals.SignalView;
import org.daylight.signals.Signals;
import org.daylight.supervision.Alarms;
import org.daylight.supervision.PassedOn;
import org.junit.jupiter.api.Test;

/** An order from its issue to its end, on the real database. It begins on Wednesday 2026-09-30, the day before the National Day holiday. */
class OrderLifeTest {
    private static final LocalDate DUE = LocalDate.parse("2026-10-13");

    private final CaseGround ground = new CaseGround();
    private final Wiring wiring = ground.wiring;
    private final SupervisionOrders supervision = wiring.door(SupervisionOrders.class);
    private final MyOrders answers = wiring.door(MyOrders.class);
    private final HigherTasks higher = wiring.door(HigherTasks.class);

    OrderLifeTest() {
        wiring.at("2026-09-30T01:00:00Z");
    }

    @Test
    @Article({"DUB-01", "DUB-06", "MON-15"})
    void an_order_is_divided_and_each_department_answers_for_itself_within_working_days_over_a_holiday() {
        long id = issued(ordinary("ZJ", "SC"));
        assertThat(supervision.one(id).parts()).hasSize(2).allSatisfy(part -> assertThat(part.last().dueOn()).isEqualTo(DUE));
        assertThat(supervision.one(id).line().number()).isEqualTo("SO-20260930-0001");
        asHead();
        OrderView mine = answers.one(id);
        assertThat(mine.parts()).as("another department's part is not shown").singleElement().satisfies(part -> assertThat(part.departmentCode()).isEqualTo("ZJ"));
        ground.refused("order.not-now", () -> answers.answer(part(id, "ZJ").id(), 0, "未签收", List.of()));
        answered("head", id, "ZJ", "已责成窗口整改");
        ground.refused("order.unknown", () -> answers.receive(supervisionPart(id, "SC").id(), 0));
        asSupervisor();
        ground.refused("order.parts-open", () -> supervision.close(id, supervision.one(id).line().version(), "办结"));
        check(id, "ZJ", OrderVerdict.ACCEPTED, null, null);
        wiring.at("2026-10-14T01:00:00Z");
        assertThat(supervision.find(new OrderFilter(null, null, "SC", true, null), PageRequest.first(10)).rows()).singleElement()
                .satisfies(line -> assertThat(line.late()).isTrue());
        answered("head2", id, "SC", "已办理");
        asSupervisor();
        assertThat(supervisionPart(id, "SC").last().late()).as("answered a day late").isTrue();
        check(id, "SC", OrderVerdict.ACCEPTED, null, null);
        ground.run(() -> supervision.close(id, supervision.one(id).line().version(), "两部门均已落实"));
        assertThat(supervision.one(id).line().state()).isEqualTo(OrderState.CLOSED);
        assertThat(supervision.one(id).events()).extracting(OrderView.Event::step).containsExactly(OrderStep.ISSUED, OrderStep.RECEIVED, OrderStep.ANSWERED, OrderStep.ACCEPTED,
                OrderStep.RECEIVED, OrderStep.ANSWERED, OrderStep.ACCEPTED, OrderStep.CLOSED);
        ground.refused("order.ended", () -> supervision.withdraw(id, supervision.one(id).line().version(), "不再需要督办"));
    }

    @Test
    @Article({"DUB-01", "C7", "SIG-05"})
    void silence_escalates_after_the_limit_that_was_set_and_an_answer_that_is_sent_back_is_due_anew() {
        long id = issued(new IssueOrder(OrderKind.ORDINARY, "窗口服务", "请说明", "000 art. 16", null, null, null, null, List.of(new IssueOrder.Part("ZJ", null, 3))));
        assertThat(escalations(id)).containsExactly("L-ORDER UNIT_VIOLATION 3 WAITING");
        answered("head", id, "ZJ", "见附件");
        assertThat(escalations(id)).containsExactly("L-ORDER UNIT_VIOLATION 3 STOPPED");
        asSupervisor();
        ground.refused("order.reason-missing", () -> check(id, "ZJ", OrderVerdict.RETURNED, "补", 2));
        ground.refused("order.days", () -> check(id, "ZJ", OrderVerdict.RETURNED, "没有说明原因", 0));
        ground.refused("order.kind", () -> check(id, "ZJ", OrderVerdict.POOR, "整改没有落实", null));
        check(id, "ZJ", OrderVerdict.RETURNED, "没有说明原因", 2);
        assertThat(escalations(id)).containsExactly("L-ORDER UNIT_VIOLATION 3 STOPPED", "L-ORDER UNIT_VIOLATION 2 WAITING");
        assertThat(supervisionPart(id, "ZJ").last().dueOn()).isEqualTo("2026-10-09");
        asHead();
        ground.run(() -> answers.answer(part(id, "ZJ").id(), part(id, "ZJ").version(), "原因是系统停电", List.of()));
        asSupervisor();
        check(id, "ZJ", OrderVerdict.ACCEPTED, null, null);
        assertThat(supervision.one(id).parts().get(0).rounds()).extracting(OrderView.Round::verdict).containsExactly(OrderVerdict.RETURNED, OrderVerdict.ACCEPTED);
    }

    @Test
    @Article({"SIG-05", "C7", "DUB-01"})
    void what_nobody_answers_in_time_becomes_the_signal_of_the_next_rung_once() {
        long id = issued(ordinary("ZJ"));
        wiring.at("2026-10-13T15:59:00Z");
        ground.run(() -> wiring.door(Escalations.class).fire(10));
        assertThat(escalations(id)).as("the last day is not over").containsExactly("L-ORDER UNIT_VIOLATION 5 WAITING");
        wiring.at("2026-10-13T16:00:01Z");
        ground.run(() -> wiring.door(Escalations.class).fire(10));
        ground.run(() -> wiring.door(Escalations.class).fire(10));
        assertThat(ground.database.values("select rule_code || ' ' || signal || ' ' || department_code from supervision_signal where rule_code = 'L-ORDER'"))
                .containsExactly("L-ORDER UNIT_VIOLATION ZJ");
        assertThat(supervisionPart(id, "ZJ").last().escalations()).singleElement().satisfies(step -> assertThat(step.state()).isEqualTo("FIRED"))
                .satisfies(step -> assertThat(step.signalId()).isNotNull());
    }

    @Test
    @Article({"AUT-14", "DUB-01"})
    void nobody_supervises_the_own_department_or_a_case_in_which_they_took_part() {
        asSupervisor();
        ground.refused("signal.own-department", () -> supervision.issue(ordinary("JC")));
        wiring.as("deptsupervisor", Roles.DEPARTMENT_SUPERVISOR);
        ground.refused("signal.other-department", () -> supervision.issue(ordinary("SC")));
        long id = ground.in(() -> supervision.issue(ordinary("ZJ")));
        assertThat(supervision.find(all(), PageRequest.first(10)).rows()).hasSize(1);
        wiring.as("clerk", Roles.CENTRE_MANAGER);
        ground.refused("signal.took-part", () -> supervision.issue(new IssueOrder(OrderKind.ORDINARY, "办件", "请说明", "000 art. 16", null, null, ground.number, null,
                List.of(new IssueOrder.Part("SC", null, null)))));
        assertThat(supervision.one(id).line().caseNumber()).isNull();
    }

    @Test
    @Article("DUB-01")
    void who_looks_at_an_old_state_is_told_and_changes_nothing() {
        long id = issued(ordinary("ZJ"));
        asHead();
        long part = part(id, "ZJ").id();
        ground.run(() -> answers.receive(part, 0));
        ground.refused("order.changed", () -> answers.receive(part, 0));
        asSupervisor();
        ground.refused("order.changed", () -> supervision.withdraw(id, 0, "不再需要督办"));
        ground.refused("order.changed", () -> supervision.check(part, 0, OrderVerdict.ACCEPTED, null, null));
        assertThat(supervision.one(id).line().state()).isEqualTo(OrderState.OPEN);
    }

    @Test
    @Article({"SIG-05", "C4", "DUB-01"})
    void a_registered_order_rests_on_one_signal_once_and_confirms_it() {
        long signal = raised();
        asSupervisor();
        assertThat(supervision.wanted(PageRequest.first(10)).rows()).extracting(SignalView::id).contains(signal);
        IssueOrder order = registered(signal);
        long id = ground.in(() -> supervision.issue(order));
        SignalView confirmed = wiring.door(Signals.class).byId(signal);
        assertThat(confirmed.state()).isEqualTo(SignalState.CONFIRMED);
        assertThat(confirmed.opinion()).isEqualTo(supervision.one(id).line().number());
        assertThat(supervision.one(id).line().caseNumber()).isEqualTo(ground.number);
        assertThat(escalations(id)).containsExactly("L-ORDER VIOLATION 5 WAITING");
        ground.refused("signal.settled", () -> supervision.issue(order));
        ground.refused("order.kind", () -> supervision.issue(new IssueOrder(OrderKind.REGISTERED, "挂号", "请说明", "004 art. 31(3)", null, null, null, null, order.parts())));
        ground.run(() -> supervision.withdraw(id, supervision.one(id).line().version(), "信号有误，撤回"));
        assertThat(escalations(id)).containsExactly("L-ORDER VIOLATION 5 STOPPED");
    }

    @Test
    @Article("SIG-05")
    void a_signal_that_needs_no_order_is_dismissed_with_a_reason() {
        long signal = raised();
        asSupervisor();
        ground.refused("order.reason-missing", () -> supervision.waive(signal, "无"));
        ground.run(() -> supervision.waive(signal, "部门当日已主动说明"));
        assertThat(wiring.door(Signals.class).byId(signal).state()).isEqualTo(SignalState.DISMISSED);
    }

    @Test
    @Article("DUB-05")
    void a_rectification_that_is_poor_becomes_a_lead_for_the_accountability_of_the_principal() {
        asSupervisor();
        ground.refused("order.criticised", () -> supervision.issue(rectification(null)));
        ground.refused("order.criticised", () -> supervision.issue(rectification(LocalDate.parse("2026-10-01"))));
        long id = ground.in(() -> supervision.issue(rectification(LocalDate.parse("2026-09-28"))));
        ground.refused("order.not-now", () -> check(id, "ZJ", OrderVerdict.POOR, "没有整改", null));
        answered("head", id, "ZJ", "已开会研究");
        asSupervisor();
        check(id, "ZJ", OrderVerdict.POOR, "只开会，没有整改措施", null);
        assertThat(ground.database.values("select rule_code || ' ' || signal || ' ' || department_code || ' ' || (facts ->> 'text') from supervision_signal where rule_code = 'RT-01'"))
                .containsExactly("RT-01 UNIT_VIOLATION ZJ 只开会，没有整改措施");
        ground.run(() -> supervision.close(id, supervision.one(id).line().version(), "移交问责"));
    }

    @Test
    @Article("DUB-01")
    void a_holiday_that_is_published_later_moves_the_day() {
        wiring.at("2026-12-30T01:00:00Z");
        long id = issued(ordinary("ZJ"));
        assertThat(supervision.one(id).line().dueOn()).as("Monday to Friday").isEqualTo("2027-01-06");
        ground.database.run("insert into calendar_notice (year, version, paper, published_on, loaded_at) values (2027, 1, '放假通知', '2026-12-31', now())");
        ground.database.run("insert into calendar_day (year, version, day, working, name) values (2027, 1, '2027-01-01', false, '元旦')");
        Wiring later = new Wiring(ground.database);
        later.at("2026-12-31T01:00:00Z");
        later.em().getTransaction().begin();
        later.door(OrderWriting.class).recount();
        later.em().getTransaction().commit();
        assertThat(ground.database.values("select due_on from supervision_order union all select due_on from order_round")).containsExactly("2027-01-07", "2027-01-07");
    }

    @Test
    @Article({"MON-21", "MON-30"})
    void a_task_of_the_higher_platform_comes_once_and_its_result_goes_back() {
        wiring.as("service-account-city-platform", Roles.ASSIGN_ORDERS);
        HigherTask task = new HigherTask("CITY-2026-7", "核查窗口", "请核查并反馈", "市监察局通知", null, null);
        assertThat(assigned(task).fresh()).isTrue();
        assertThat(assigned(task).fresh()).isFalse();
        ground.refused("order.number-taken", () -> assign(new HigherTask("CITY-2026-7", "另一件事", "请核查并反馈", "市监察局通知", null, null)));
        ground.refused("input.unreadable", () -> assign(new HigherTask("一号", "核查", "请核查", null, null, null)));
        asSupervisor();
        TaskLine waits = supervision.tasks(PageRequest.first(10)).rows().get(0);
        assertThat(waits.orderId()).isNull();
        IssueOrder passedOn = new IssueOrder(OrderKind.HIGHER, waits.title(), waits.demand(), waits.basis(), null, waits.id(), null, null,
                List.of(new IssueOrder.Part("ZJ", null, null)));
        wiring.as("deptsupervisor", Roles.DEPARTMENT_SUPERVISOR);
        ground.refused("order.unknown", () -> supervision.issue(passedOn));
        asSupervisor();
        long id = ground.in(() -> supervision.issue(passedOn));
        ground.refused("order.exists", () -> supervision.issue(passedOn));
        answered("head", id, "ZJ", "已核查");
        asSupervisor();
        check(id, "ZJ", OrderVerdict.ACCEPTED, null, null);
        ground.run(() -> supervision.close(id, supervision.one(id).line().version(), "窗口服务规范，无问题"));
        wiring.as("service-account-city-platform", Roles.ASSIGN_ORDERS);
        assertThat(higher.standing("CITY-2026-7")).satisfies(standing -> assertThat(standing.result()).isEqualTo("窗口服务规范，无问题"))
                .satisfies(standing -> assertThat(standing.state()).isEqualTo(OrderState.CLOSED));
        HigherTasks.Portion first = higher.after(null, 3);
        assertThat(first.news()).extracting(HigherTasks.News::step).containsExactly(OrderStep.TASK, OrderStep.ISSUED, OrderStep.RECEIVED);
        assertThat(higher.after(first.next(), 10).news()).extracting(HigherTasks.News::step).containsExactly(OrderStep.ANSWERED, OrderStep.ACCEPTED, OrderStep.CLOSED);
        wiring.as("service-account-another", Roles.ASSIGN_ORDERS);
        ground.refused("order.unknown", () -> higher.standing("CITY-2026-7"));
        assertThat(higher.after(null, 10).news()).isEmpty();
    }

    @Test
    @Article("DUB-01")
    void what_an_order_says_is_bounded_and_no_department_stands_in_it_twice() {
        asSupervisor();
        ground.refused("input.missing", () -> supervision.issue(new IssueOrder(OrderKind.ORDINARY, " ", "请说明", "000 art. 16", null, null, null, null, ordinary("ZJ").parts())));
        ground.refused("order.parts", () -> supervision.issue(ordinary()));
        ground.refused("order.parts", () -> supervision.issue(ordinary("ZJ", "ZJ")));
        ground.refused("department.unknown", () -> supervision.issue(ordinary("NOWHERE")));
        ground.refused("order.days", () -> supervision.issue(new IssueOrder(OrderKind.ORDINARY, "督办", "请说明", "000 art. 16", null, null, null, null,
                List.of(new IssueOrder.Part("ZJ", null, 61)))));
        ground.refused("order.unknown", () -> supervision.one(4711));
    }

    @Test
    @Article({"DUB-02", "DUB-01", "SIG-38"})
    void an_alarm_that_was_passed_on_is_bound_to_its_order_and_settled_by_it() {
        long signal = alarm();
        asSupervisor();
        ground.refused("signal.unknown", () -> supervision.issue(resting(signal, "ZJ")));
        ground.run(() -> wiring.door(Alarms.class).passOn(signal, PassedOn.To.ORDERS, null));
        ground.run(() -> wiring.door(Alarms.class).passOn(signal, PassedOn.To.ORDERS, null));
        ground.refused("signal.unknown", () -> supervision.waive(signal, "由报警环节排除"));
        long id = ground.in(() -> supervision.issue(resting(signal, "ZJ", "SC")));
        String number = supervision.one(id).line().number();
        assertThat(supervision.one(id).line().signalId()).isEqualTo(signal);
        assertThat(supervision.one(id).line().caseNumber()).isEqualTo(ground.number);
        SignalView settled = wiring.door(Signals.class).byId(signal);
        assertThat(settled.state()).as("neither a card nor a finding").isEqualTo(SignalState.PASSED_ON);
        assertThat(settled.opinion()).isEqualTo(number);
        ground.refused("signal.settled", () -> supervision.issue(resting(signal, "ZJ")));
        answered("head", id, "ZJ", "已核实");
        answered("head2", id, "SC", "已核实");
        check(id, "ZJ", OrderVerdict.ACCEPTED, null, null);
        check(id, "SC", OrderVerdict.ACCEPTED, null, null);
        ground.run(() -> supervision.close(id, supervision.one(id).line().version(), "窗口人员已批评教育"));
        asHead();
        assertThat(wiring.door(SignalOrders.class).of(List.of(signal)).get(signal)).singleElement().satisfies(order -> {
            assertThat(order.number()).isEqualTo(number);
            assertThat(order.state()).isEqualTo(OrderState.CLOSED);
            assertThat(order.result()).isEqualTo("窗口人员已批评教育");
        });
        wiring.as("head2", Roles.DEPARTMENT_HEAD);
        assertThat(wiring.door(SignalOrders.class).of(List.of(signal))).as("a signal about another department").isEmpty();
    }

    @Test
    @Article({"DUB-01", "SIG-05"})
    void what_an_order_rested_on_that_was_withdrawn_is_ordered_anew_once() {
        long signal = alarm();
        asSupervisor();
        ground.run(() -> wiring.door(Alarms.class).passOn(signal, PassedOn.To.ORDERS, null));
        long first = ground.in(() -> supervision.issue(resting(signal, "ZJ")));
        ground.run(() -> supervision.withdraw(first, supervision.one(first).line().version(), "部门写错了"));
        long second = ground.in(() -> supervision.issue(resting(signal, "SC")));
        ground.refused("signal.settled", () -> supervision.issue(resting(signal, "SC")));
        assertThat(wiring.door(SignalOrders.class).of(List.of(signal)).get(signal)).extracting(SignalOrder::id).containsExactly(second, first);
        assertThat(wiring.door(Signals.class).byId(signal).state()).isEqualTo(SignalState.PASSED_ON);
    }

    @Test
    @Article("DUB-01")
    void two_who_issue_at_the_same_moment_on_one_signal_leave_one_order() throws Exception {
        long signal = alarm();
        asSupervisor();
        ground.run(() -> wiring.door(Alarms.class).passOn(signal, PassedOn.To.ORDERS, null));
        wiring.em().getTransaction().begin();
        supervision.issue(resting(signal, "ZJ"));
        CompletableFuture<Long> second = CompletableFuture.supplyAsync(() -> {
            Wiring other = new Wiring(ground.database);
            other.at("2026-09-30T01:00:00Z");
            other.as("supervisor", Roles.SUPERVISOR);
            other.em().getTransaction().begin();
            return other.door(SupervisionOrders.class).issue(resting(signal, "ZJ"));
        });
        while (!second.isDone() && ground.database.values("select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'").isEmpty()) {
            Thread.onSpinWait();
        }
        wiring.em().getTransaction().commit();
        assertThatThrownBy(second::get).cause().isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code()).isEqualTo("order.exists"));
        assertThat(ground.database.values("select count(*) from supervision_order")).containsExactly("1");
    }

    @Test
    @Article("AUT-14")
    void nobody_settles_an_alarm_against_the_own_department_by_an_order_to_another() {
        long signal = alarm();
        asSupervisor();
        ground.run(() -> wiring.door(Alarms.class).passOn(signal, PassedOn.To.ORDERS, null));
        wiring.as("head", Roles.CENTRE_MANAGER);
        ground.refused("signal.own-department", () -> supervision.issue(resting(signal, "SC")));
    }

    @Test
    @Article("DUB-06")
    void an_order_has_as_many_departments_as_the_limit_says_and_no_more() {
        List<String> codes = IntStream.rangeClosed(1, IssueOrder.MOST_PARTS + 1).mapToObj("X%02d"::formatted).toList();
        codes.forEach(code -> ground.database.run("insert into department (code, name_zh, name_en, credit_code) values (?, ?, ?, ?)", code, "局" + code, "Bureau " + code,
                "1122088201359" + code + "XX"));
        asSupervisor();
        ground.refused("order.parts", () -> supervision.issue(ordinary(codes.toArray(String[]::new))));
        long id = ground.in(() -> supervision.issue(ordinary(codes.subList(0, IssueOrder.MOST_PARTS).toArray(String[]::new))));
        assertThat(supervision.one(id).parts()).hasSize(IssueOrder.MOST_PARTS);
    }

    private static IssueOrder resting(long signal, String... departments) {
        return new IssueOrder(OrderKind.ORDINARY, "热线线索督办", "请核实并答复", "002 art. 21", signal, null, null, null,
                List.of(departments).stream().map(code -> new IssueOrder.Part(code, null, null)).toList());
    }

    /** A lead of the hotline about the case of the construction bureau. */
    private long alarm() {
        return ground.in(() -> {
            long caseId = Long.parseLong(ground.database.values("select id from approval_case where case_number = ?", ground.number).get(0));
            return wiring.door(Signals.class).raise(new RaiseSignal(version("DISTRICT-000"), "YC-12", "order-alarm:" + ground.number, caseId, "ZJ", null, null,
                    Instant.parse("2026-09-29T00:00:00Z"), "supervisor", Map.of("text", "窗口人员推诿"), null)).orElseThrow();
        });
    }

    private HigherTasks.Assigned assigned(HigherTask task) {
        return ground.in(() -> assign(task));
    }

    private HigherTasks.Assigned assign(HigherTask task) {
        return higher.assign(task, higher.keep(task.title().getBytes(StandardCharsets.UTF_8)));
    }

    private long raised() {
        return ground.in(() -> {
            long city = version("CITY-004");
            long caseId = Long.parseLong(ground.database.values("select id from approval_case where case_number = ?", ground.number).get(0));
            long id = wiring.door(Signals.class).raise(new RaiseSignal(city, "CD-05", "order-test:" + ground.number, caseId, "ZJ", null, null, Instant.parse("2026-09-29T00:00:00Z"),
                    RaiseSignal.DAYLIGHT, Map.of("text", "超期未说明"), null)).orElseThrow();
            wiring.em().createNativeQuery("update supervision_signal set signal = 'REGISTERED_ORDER', rule_code = 'L-OVERDUE' where id = " + id).executeUpdate();
            return id;
        });
    }

    private long version(String profile) {
        wiring.door(ProfilesInForce.class);
        return Long.parseLong(ground.database.values("select id from profile_version where profile_code = ? and version = 1", profile).get(0));
    }

    private static IssueOrder registered(long signal) {
        return new IssueOrder(OrderKind.REGISTERED, "超期办件挂号督办", "请说明超期原因并尽快办结", "004 art. 31(3)", signal, null, null, null, List.of(new IssueOrder.Part("ZJ", null, null)));
    }

    private static IssueOrder rectification(LocalDate criticisedOn) {
        return new IssueOrder(OrderKind.RECTIFICATION, "责令整改", "请整改并报告", "001 sec. 3(3)", null, null, null, criticisedOn, List.of(new IssueOrder.Part("ZJ", null, null)));
    }

    private static IssueOrder ordinary(String... departments) {
        return new IssueOrder(OrderKind.ORDINARY, "窗口服务督办", "请核实并答复", "002 art. 20(5)", null, null, null, null,
                List.of(departments).stream().map(code -> new IssueOrder.Part(code, null, null)).toList());
    }

    private static OrderFilter all() {
        return new OrderFilter(null, null, null, null, null);
    }

    private long issued(IssueOrder order) {
        asSupervisor();
        return ground.in(() -> supervision.issue(order));
    }

    private void answered(String person, long id, String department, String words) {
        wiring.as(person, Roles.DEPARTMENT_HEAD);
        ground.run(() -> answers.receive(part(id, department).id(), part(id, department).version()));
        ground.run(() -> answers.answer(part(id, department).id(), part(id, department).version(), words, List.of()));
    }

    private void check(long id, String department, OrderVerdict verdict, String opinion, Integer days) {
        OrderView.Part part = supervisionPart(id, department);
        ground.run(() -> supervision.check(part.id(), part.version(), verdict, opinion, days));
    }

    private OrderView.Part part(long id, String department) {
        return answers.one(id).parts().stream().filter(part -> part.departmentCode().equals(department)).findFirst().orElseThrow();
    }

    private OrderView.Part supervisionPart(long id, String department) {
        asSupervisor();
        return supervision.one(id).parts().stream().filter(part -> part.departmentCode().equals(department)).findFirst().orElseThrow();
    }

    private List<String> escalations(long id) {
        return ground.database.values("select e.step_code || ' ' || e.to_signal || ' ' || e.days || ' ' || e.state from escalation e join order_round r on r.id = e.from_id"
                + " join order_part p on p.id = r.part_id where e.from_kind = 'ORDER' and p.order_id = ? order by e.id", id);
    }

    private void asHead() {
        wiring.as("head", Roles.DEPARTMENT_HEAD);
    }

    private void asSupervisor() {
        wiring.as("supervisor", Roles.SUPERVISOR);
    }
}
