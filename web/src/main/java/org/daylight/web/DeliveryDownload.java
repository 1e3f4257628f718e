package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.stream.Stream;
import org.daylight.cases.delivery.CaseDelivery;
import org.daylight.cases.delivery.DeliveryLine;
import org.daylight.cases.delivery.DeliveryWay;

/** What waits to be delivered as a file for a spreadsheet: {@code cases.too-many-for-export} (422) beyond {@value #MOST}. */
@WebServlet({"/staff/delivery.csv", "/staff/delivery.xlsx"})
public class DeliveryDownload extends ListDownload {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CaseDelivery delivery;

    @Override
    Export<?> export(String list, Fields asked) {
        DeliveryWay way = Stream.of(DeliveryWay.values()).filter(each -> each.name().equals(asked.text("way"))).findFirst().orElse(null);
        return new Export<>(list, today(), asked.query("way"), "caseNumber", page -> delivery.waiting(asked.text("text"), way, page), values("delivery.csv.head", this::cells));
    }

    @Override
    Export.Bound bound() {
        return new Export.Bound(MOST, "cases.too-many-for-export", null);
    }

    private Object[] cells(DeliveryLine line) {
        return new Object[] {line.caseNumber(), line.subject(), language.pick(line.itemZh(), line.itemEn()), line.applicantName(), line.agentName(),
            words.moment(line.decidedAt()), words.lastDay(line.dueAt()), words.of(line.wish()), words.moment(line.postedAt())};
    }
}
