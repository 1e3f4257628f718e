package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.time.YearMonth;
import java.util.function.Function;

/** The filtered lists of posts as files for a spreadsheet. */
@WebServlet({"/staff/representatives.csv", "/staff/attendance.csv", "/staff/inspections.csv", "/staff/appraisals.csv", "/staff/first-contacts.csv",
    "/staff/seals.csv", "/staff/performance.csv"})
public class PostsDownload extends ListDownload {

    private static final String[] CONDITIONS = {"department", "kind", "current", "month", "year", "open", "signed", "matter", "duty", "mine"};
    private static final long serialVersionUID = 1L;

    @Inject
    transient PostSheets sheets;

    /** A list as rows of a spreadsheet. */
    record Sheet<T>(String head, LazyRows.PageSource<T> rows, Function<T, Object[]> row) {
    }

    @Override
    Export<?> export(String list, Fields asked) {
        return export(list, asked, sheets.of(list, asked, YearMonth.from(today())));
    }

    private <T> Export<T> export(String list, Fields asked, Sheet<T> sheet) {
        return new Export<>(list, today(), asked.query(CONDITIONS), null, sheet.rows(), values(sheet.head(), sheet.row()));
    }
}
