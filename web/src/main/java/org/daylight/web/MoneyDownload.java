package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.time.LocalDate;
import java.util.function.Function;
import org.daylight.consultation.AppointmentDesk;
import org.daylight.consultation.AppointmentView;
import org.daylight.consultation.QuestionHandling;
import org.daylight.consultation.QuestionLine;
import org.daylight.fees.BillLine;
import org.daylight.fees.FeeQueries;
import org.daylight.fees.ReceiptLine;
import org.daylight.fees.SettlementLine;
import org.daylight.fees.Settlements;
import org.daylight.notifications.MessageLine;
import org.daylight.notifications.Messages;

/** The filtered lists of bills, receipts, settlements, messages, questions and appointments as files for a spreadsheet. */
@WebServlet({"/staff/fees.csv", "/staff/receipts.csv", "/staff/settlement.csv", "/staff/messages.csv", "/staff/questions.csv", "/staff/appointments.csv",
    "/staff/fees.xlsx", "/staff/settlement.xlsx", "/staff/messages.xlsx"})
public class MoneyDownload extends ListDownload {

    private static final long serialVersionUID = 1L;
    private static final int DAYS = 7;
    private static final String[] CONDITIONS = {"department", "state", "from", "until", "channel", "kind", "standing", "mine", "day", "window"};

    @Inject
    transient FeeQueries fees;
    @Inject
    transient Settlements settlements;
    @Inject
    transient Messages messages;
    @Inject
    transient QuestionHandling questions;
    @Inject
    transient AppointmentDesk appointments;

    @Override
    Export<?> export(String list, Fields asked) {
        return switch (list) {
            case "fees" -> of(list, asked, page -> fees.find(FeesPage.bills(asked), page), this::bill);
            case "receipts" -> of(list, asked, page -> fees.receipts(FeesPage.receipts(asked), page), this::receipt);
            case "settlement" -> of(list, asked, Export.whole(settlements.between(from(asked), until(asked))), this::settlement);
            case "messages" -> of(list, asked, page -> messages.find(MessagesPage.filter(asked), page), this::message);
            case "questions" -> of(list, asked, page -> questions.find(QuestionsPage.filter(asked), page), this::question);
            default -> of(list, asked, page -> appointments.find(AppointmentDeskPage.filter(asked), page), this::appointment);
        };
    }

    private <T> Export<T> of(String list, Fields asked, LazyRows.PageSource<T> rows, Function<T, Object[]> cells) {
        return new Export<>(list, today(), asked.query(CONDITIONS), null, rows, values(list + ".csv.head", cells));
    }

    private LocalDate from(Fields asked) {
        return asked.day("from") == null ? today().minusDays(DAYS) : asked.day("from");
    }

    private LocalDate until(Fields asked) {
        return asked.day("until") == null ? today() : asked.day("until");
    }

    private Object[] bill(BillLine line) {
        return new Object[] {line.billNumber(), line.caseNumber(), language.pick(line.itemZh(), line.itemEn()), language.pick(line.departmentZh(), line.departmentEn()),
            line.fees(), line.total(), line.reduced(), line.due(), words.of(line.state()), words.moment(line.billedAt()), words.moment(line.paidAt()),
            line.receiptNumber()};
    }

    private Object[] receipt(ReceiptLine line) {
        return new Object[] {line.caseNumber(), language.pick(line.departmentZh(), line.departmentEn()), line.name(), line.amount(), line.expected(),
            words.day(line.paidOn()), line.receiptNumber(), words.of(line.deviation())};
    }

    private Object[] settlement(SettlementLine line) {
        return new Object[] {words.day(line.day()), language.pick(line.departmentZh(), line.departmentEn()), line.accountNo(), line.payments(), line.cash(), line.pos(),
            line.transfer(), line.online(), line.back(), line.amount(), line.treasuryReference(), words.moment(line.settledAt())};
    }

    private Object[] message(MessageLine line) {
        return new Object[] {line.caseNumber(), language.pick(line.departmentZh(), line.departmentEn()), words.of(line.kind()), words.of(line.channel()),
            line.recipient(), words.of(line.state()), words.moment(line.createdAt()), words.moment(line.sentAt()), line.attempts()};
    }

    private Object[] question(QuestionLine line) {
        return new Object[] {line.title(), words.of(line.kind()), words.of(line.channel()), language.pick(line.itemZh(), line.itemEn()),
            language.pick(line.departmentZh(), line.departmentEn()), words.moment(line.askedAt()), words.day(line.dueOn()), yes(line.late()), line.assignedTo(),
            words.moment(line.answeredAt())};
    }

    private Object[] appointment(AppointmentView line) {
        return new Object[] {words.day(line.day()), line.slot(), line.windowCode(), language.pick(line.itemZh(), line.itemEn()), line.person(), line.phone(),
            words.of(line.state())};
    }
}
