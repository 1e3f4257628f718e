package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import org.daylight.orders.OrderLine;
import org.daylight.orders.SupervisionOrders;

/**
 * The filtered list of orders as a file for a spreadsheet.
 *
 * @article DUB-01 (004 art. 31(3); 002 art. 20(5))
 */
@WebServlet({"/supervision/orders.csv", "/supervision/orders.xlsx"})
public class OrdersDownload extends ListDownload {

    private static final long serialVersionUID = 1L;

    @Inject
    transient SupervisionOrders orders;

    @Override
    Export<?> export(String list, Fields asked) {
        return new Export<>(list, today(), asked.query("kind", "state", "department", "late"), null, page -> orders.find(OrdersPage.filter(asked), page),
                values("orders.csv.head", this::cells));
    }

    private Object[] cells(OrderLine line) {
        return new Object[] {line.number(), words.of(line.kind()), words.of(line.state()), line.title(), language.pick(line.departmentsZh(), line.departmentsEn()), line.parts(),
            line.answered(), words.day(line.dueOn()), yes(line.late()), words.moment(line.issuedAt()), line.caseNumber()};
    }
}
