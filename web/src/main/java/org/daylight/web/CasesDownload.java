package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import org.daylight.cases.CaseFilter;
import org.daylight.cases.CaseLine;
import org.daylight.cases.CaseQueries;

/** The filtered cases as a file for a spreadsheet, all of them or none: {@code cases.too-many-for-export} (422) beyond {@value #MOST}. */
@WebServlet("/staff/cases.csv")
public class CasesDownload extends ListDownload {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CaseQueries cases;

    @Override
    Export<?> export(String list, Fields asked) {
        CaseFilter filter = FilterAddress.parse(asked.text("department"), asked.text("state"), asked.text("light"), asked.text("open"), asked.text("late"),
                asked.text("text"), asked.text("item"), asked.text("window"));
        return new Export<>(list, today(), asked.query("department", "state", "light", "open", "late", "item", "window"), () -> rows(filter),
                values("cases.csv.head", this::cells));
    }

    private Export.Rows<CaseLine> rows(CaseFilter filter) {
        long total = cases.count(filter, MOST);
        bound().check(total);
        return new OnwardRows<>(total, last -> cases.portion(filter, last == null ? null : last.caseNumber(), OnwardRows.PORTION));
    }

    @Override
    Export.Bound bound() {
        return new Export.Bound(MOST, "cases.too-many-for-export", null);
    }

    private Object[] cells(CaseLine line) {
        return new Object[] {line.caseNumber(), line.subject(), language.pick(line.itemZh(), line.itemEn()), line.departmentCode(),
            language.pick(line.departmentZh(), line.departmentEn()), line.channel(), words.of(line.state()), words.of(line.outcome()),
            words.of(line.light()), yes(line.late()), words.moment(line.registeredAt()), words.lastDay(line.dueAt()), words.moment(line.closedAt())};
    }
}
