package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.YearMonth;
import org.daylight.audit.AuditTrail;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;

/** The filtered lists of posts as files for a spreadsheet, all rows or none: {@code cases.too-many-for-export} (422) beyond the common limit. */
@WebServlet({"/staff/representatives.csv", "/staff/attendance.csv", "/staff/inspections.csv", "/staff/appraisals.csv", "/staff/first-contacts.csv",
    "/staff/seals.csv", "/staff/performance.csv"})
public class PostsDownload extends HttpServlet {

    private static final int PAGE = 500;
    private static final long serialVersionUID = 1L;

    @Inject
    transient PostSheets sheets;
    @Inject
    transient Language language;
    @Inject
    transient Clock clock;
    @Inject
    transient AuditTrail trail;

    /** A list as rows of a spreadsheet. */
    record Sheet<T>(String head, LazyRows.PageSource<T> rows, Row<T> row) {
    }

    /** The cells of a row. */
    interface Row<T> {
        Object[] cells(T line);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getServletPath().replaceAll("^/staff/|\\.csv$", "");
        Fields asked = Fields.of(request.getParameterMap());
        write(sheets.of(name, asked, YearMonth.from(LegalTime.today(clock))), name, asked.text("department"), response);
    }

    private <T> void write(Sheet<T> sheet, String name, String department, HttpServletResponse response) throws IOException {
        Page<T> page = sheet.rows().fetch(PageRequest.first(PAGE));
        long total = CasesDownload.exportable(page.total());
        trail.done(trail.caller(), "export " + name, "department=" + department + " rows=" + total);
        response.setContentType(Csv.MEDIA_TYPE);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "-" + LegalTime.today(clock) + ".csv\"");
        Csv csv = new Csv(response.getWriter());
        csv.row((Object[]) language.say(sheet.head()).split(","));
        write(csv, sheet, page);
        for (int first = PAGE; first < total; first += PAGE) {
            write(csv, sheet, sheet.rows().fetch(new PageRequest(first, PAGE, null, true)));
        }
    }

    private static <T> void write(Csv csv, Sheet<T> sheet, Page<T> page) throws IOException {
        for (T line : page.rows()) {
            csv.row(sheet.row().cells(line));
        }
    }
}
