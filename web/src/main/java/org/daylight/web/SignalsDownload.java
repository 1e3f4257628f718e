package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import org.daylight.signals.SignalView;
import org.daylight.supervision.Alarms;
import org.daylight.supervision.Verification;

/**
 * The filtered verification queue and alarm centre as files for a spreadsheet.
 *
 * @article SIG-38 (000 art. 19, 28), DUB-02 (002 art. 21)
 */
@WebServlet({"/supervision/verification.csv", "/supervision/verification.xlsx", "/supervision/alarms.csv", "/supervision/alarms.xlsx"})
public class SignalsDownload extends ListDownload {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Verification verification;
    @Inject
    transient Alarms alarms;

    @Override
    Export<?> export(String list, Fields asked) {
        String query = asked.query("signal", "rule", "department", "state", "from", "until");
        LazyRows.PageSource<SignalView> rows = "alarms".equals(list) ? page -> alarms.find(AlarmsPage.filter(asked), page)
                : page -> verification.find(VerificationPage.filter(asked), page);
        return new Export<>(list, today(), query, null, rows, values("lead.csv.head", this::cells));
    }

    private Object[] cells(SignalView line) {
        return new Object[] {line.id(), line.ruleCode(), line.rule() == null ? "" : language.pick(line.rule().textZh(), line.rule().textEn()),
            line.shown() == null ? "" : language.pick(line.shown().nameZh(), line.shown().nameEn()), line.caseNumber(), language.pick(line.departmentZh(), line.departmentEn()),
            language.pick(line.personZh(), line.personEn()), words.moment(line.occurredAt()), words.moment(line.foundAt()), words.of(line.state()), line.settledBy(),
            words.moment(line.settledAt()), line.opinion()};
    }
}
