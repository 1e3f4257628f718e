package org.daylight.orders.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.daylight.notifications.StaffMessageKind;
import org.daylight.notifications.StaffTelling;
import org.daylight.notifications.TellStaff;

/**
 * Who is told of an order: who heads the department, that it is to be answered and that its last day comes; who issued it, that it was answered.
 *
 * @article DUB-01 (004 art. 31(3); 002 art. 20(5))
 */
@ApplicationScoped
public class OrderTelling {
    @Inject
    StaffTelling telling;

    /** A demand whose last day comes. */
    public record Due(long roundId, long orderId, String number, String departmentCode, LocalDate dueOn) {
    }

    void asked(OrderRow order, String department, long roundId, int round, LocalDate dueOn) {
        StaffMessageKind kind = round == 1 ? StaffMessageKind.ORDER_ISSUED : StaffMessageKind.ORDER_RETURNED;
        telling.tell(new TellStaff(kind, "order-round:" + roundId + ":ASKED", order.id(), order.number(), department, true, List.of(), dueOn));
    }

    void due(Due due) {
        telling.tell(new TellStaff(StaffMessageKind.ORDER_DUE, "order-round:" + due.roundId() + ":DUE:" + due.dueOn(), due.orderId(), due.number(), due.departmentCode(), true,
                List.of(), due.dueOn()));
    }

    /** @param issuedBy user name */
    public void answered(OrderRow order, PartRow part, String issuedBy) {
        telling.tell(new TellStaff(StaffMessageKind.ORDER_ANSWERED, "order-round:" + part.roundId() + ":ANSWERED", order.id(), order.number(), part.departmentCode(), false,
                List.of(issuedBy), null));
    }
}
