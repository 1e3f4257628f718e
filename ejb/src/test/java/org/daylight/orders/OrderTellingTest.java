package org.daylight.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.daylight.CaseGround;
import org.daylight.Wiring;
import org.daylight.kernel.Article;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Roles;
import org.daylight.kernel.WaitingMatter;
import org.daylight.notifications.StaffMessageKind;
import org.daylight.notifications.StaffMessageLine;
import org.daylight.notifications.StaffMessages;
import org.daylight.orders.control.OrderReadingRepository;
import org.daylight.orders.control.OrderWriting;
import org.daylight.signals.Escalations;
import org.junit.jupiter.api.Test;

/** Who is told of an order and for whom it waits. It is issued on Wednesday 2026-09-30, the day before the National Day holiday, and due on Tuesday 2026-10-13. */
class OrderTellingTest {
    private final CaseGround ground = new CaseGround();
    private final Wiring wiring = ground.wiring;
    private final SupervisionOrders supervision = wiring.door(SupervisionOrders.class);
    private final MyOrders mine = wiring.door(MyOrders.class);
    private final StaffMessages messages = wiring.door(StaffMessages.class);

    OrderTellingTest() {
        wiring.at("2026-09-30T01:00:00Z");
    }

    @Test
    @Article({"DUB-01", "DUB-06"})
    void the_head_of_each_department_is_told_of_its_part_and_no_other_department() {
        long id = issued("ZJ", "SC");
        for (String head : List.of("head", "head2")) {
            wiring.as(head, Roles.DEPARTMENT_HEAD);
            assertThat(told()).as(head).singleElement().satisfies(line -> {
                assertThat(line.kind()).isEqualTo(StaffMessageKind.ORDER_ISSUED);
                assertThat(line.subjectId()).isEqualTo(id);
                assertThat(line.number()).isEqualTo("SO-20260930-0001");
                assertThat(line.dueOn()).isEqualTo("2026-10-13");
            });
        }
        wiring.as("clerk", Roles.WINDOW_CLERK);
        assertThat(told()).isEmpty();
        wiring.as("centre", Roles.CENTRE_MANAGER);
        assertThat(told()).isEmpty();
    }

    @Test
    @Article("DUB-01")
    void the_manager_of_the_centre_is_told_of_orders_to_the_centre() {
        issued("ZW");
        wiring.as("centre", Roles.CENTRE_MANAGER);
        assertThat(kinds()).containsExactly(StaffMessageKind.ORDER_ISSUED);
    }

    @Test
    @Article("DUB-01")
    void the_working_day_before_the_last_one_is_told_once_over_a_holiday_and_only_to_who_has_not_answered() {
        long id = issued("ZJ", "SC");
        remind();
        answered("head2", id, "SC");
        wiring.at("2026-10-10T01:00:00Z");
        remind();
        wiring.as("head", Roles.DEPARTMENT_HEAD);
        assertThat(kinds()).as("Saturday the 10th is worked, Monday the 12th comes next").containsExactly(StaffMessageKind.ORDER_ISSUED);
        wiring.at("2026-10-12T01:00:00Z");
        remind();
        remind();
        assertThat(kinds()).containsExactly(StaffMessageKind.ORDER_DUE, StaffMessageKind.ORDER_ISSUED);
        assertThat(told().get(0).dueOn()).isEqualTo("2026-10-13");
        wiring.as("head2", Roles.DEPARTMENT_HEAD);
        assertThat(kinds()).containsExactly(StaffMessageKind.ORDER_ISSUED);
    }

    @Test
    @Article("DUB-01")
    void who_issued_it_is_told_of_the_answer_and_the_department_of_an_answer_sent_back() {
        long id = issued("ZJ");
        answered("head", id, "ZJ");
        wiring.as("supervisor2", Roles.SUPERVISOR);
        assertThat(told()).isEmpty();
        wiring.as("supervisor", Roles.SUPERVISOR);
        assertThat(kinds()).containsExactly(StaffMessageKind.ORDER_ANSWERED);
        OrderView.Part part = part(id, "ZJ");
        ground.run(() -> supervision.check(part.id(), part.version(), OrderVerdict.RETURNED, "没有说明整改措施", 3));
        wiring.as("head", Roles.DEPARTMENT_HEAD);
        assertThat(kinds()).containsExactly(StaffMessageKind.ORDER_RETURNED, StaffMessageKind.ORDER_ISSUED);
    }

    @Test
    @Article({"DUB-01", "MON-19", "AUT-14"})
    void an_order_waits_for_the_department_by_its_day_and_its_answer_for_a_supervisor_who_did_not_give_it() {
        long later = issued("ZJ");
        long sooner = ground.in(() -> {
            wiring.as("supervisor", Roles.SUPERVISOR);
            return supervision.issue(order(2, "ZJ"));
        });
        wiring.as("clerk", Roles.WINDOW_CLERK);
        assertThat(mine.waiting(10).rows()).extracting(WaitingMatter::id).containsExactly(sooner, later);
        assertThat(mine.waiting(1).rows()).extracting(WaitingMatter::id).containsExactly(sooner);
        assertThat(mine.waiting(1).total()).as("all are counted").isEqualTo(2);
        wiring.as("clerk2", Roles.WINDOW_CLERK);
        assertThat(mine.waiting(10).rows()).isEmpty();
        answered("head", sooner, "ZJ");
        wiring.as("head", Roles.DEPARTMENT_HEAD);
        assertThat(mine.waiting(10).rows()).extracting(WaitingMatter::id).containsExactly(later);
        wiring.as("supervisor2", Roles.SUPERVISOR);
        assertThat(supervision.waiting(10).rows()).extracting(WaitingMatter::id).containsExactly(sooner);
        wiring.as("deptsupervisor", Roles.DEPARTMENT_SUPERVISOR);
        assertThat(supervision.waiting(10).total()).as("the own department's").isEqualTo(1);
        ground.database.run("update staff set department_code = 'SC' where username = 'deptsupervisor'");
        assertThat(supervision.waiting(10).total()).as("another department's").isZero();
        wiring.as("head", Roles.DEPARTMENT_SUPERVISOR);
        assertThat(supervision.waiting(10).total()).as("the own answer").isZero();
    }

    @Test
    @Article("DUB-01")
    void a_department_administrator_only_receives() {
        long id = issued("ZJ");
        wiring.as("deptadmin", Roles.DEPARTMENT_ADMINISTRATOR);
        assertThat(mine.waiting(10).total()).isEqualTo(1);
        ground.run(() -> mine.receive(part(id, "ZJ").id(), 0));
        assertThat(mine.waiting(10).total()).isZero();
    }

    private void remind() {
        ground.run(() -> wiring.door(OrderWriting.class).remind());
    }

    private long issued(String... departments) {
        wiring.as("supervisor", Roles.SUPERVISOR);
        return ground.in(() -> supervision.issue(order(null, departments)));
    }

    private static IssueOrder order(Integer days, String... departments) {
        return new IssueOrder(OrderKind.ORDINARY, "规范窗口服务", "请核查窗口服务并书面答复", "004 art. 31(3)", null, null, null, null,
                Stream.of(departments).map(code -> new IssueOrder.Part(code, null, days)).toList());
    }

    private void answered(String head, long order, String department) {
        wiring.as(head, Roles.DEPARTMENT_HEAD);
        ground.run(() -> mine.receive(part(order, department).id(), part(order, department).version()));
        ground.run(() -> mine.answer(part(order, department).id(), part(order, department).version(), "已核查并整改", List.of()));
    }

    /** As the caller sees it. */
    private OrderView.Part part(long order, String department) {
        return ground.in(() -> wiring.door(OrderReadingRepository.class).one(order, department, LocalDate.parse("2026-09-30"),
                wiring.door(Escalations.class))).orElseThrow().parts().get(0);
    }

    private List<StaffMessageLine> told() {
        return ground.in(() -> messages.find(false, PageRequest.first(20))).rows();
    }

    private List<StaffMessageKind> kinds() {
        return told().stream().map(StaffMessageLine::kind).toList();
    }
}
