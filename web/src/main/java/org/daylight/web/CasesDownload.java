package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.daylight.audit.AuditTrail;
import org.daylight.cases.CaseFilter;
import org.daylight.cases.CaseLine;
import org.daylight.cases.CaseQueries;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;

/** The filtered cases as a file for a spreadsheet, all of them or none: {@code cases.too-many-for-export} (422) beyond {@value #MOST}. */
@WebServlet("/staff/cases.csv")
public class CasesDownload extends HttpServlet {

    static final int MOST = 100_000;
    private static final int PAGE = 500;
    private static final long serialVersionUID = 1L;

    @Inject
    transient CaseQueries cases;
    @Inject
    transient Language language;
    @Inject
    transient Words words;
    @Inject
    transient Clock clock;
    @Inject
    transient AuditTrail trail;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        CaseFilter filter = FilterAddress.parse(request.getParameter("department"), request.getParameter("state"), request.getParameter("light"),
                request.getParameter("open"), request.getParameter("late"), request.getParameter("text"));
        Page<CaseLine> page = cases.find(filter, page(0));
        long total = exportable(page.total());
        trail.done(request.getUserPrincipal().getName(), "export cases", FilterAddress.query(filter));
        response.setContentType(Csv.MEDIA_TYPE);
        response.setHeader("Content-Disposition", "attachment; filename=\"cases-" + LegalTime.today(clock) + ".csv\"");
        Csv csv = new Csv(response.getWriter());
        csv.row((Object[]) language.say("cases.csv.head").split(","));
        write(csv, page);
        for (int first = PAGE; first < total; first += PAGE) {
            write(csv, cases.find(filter, page(first)));
        }
    }

    static long exportable(long total) {
        if (total > MOST) {
            throw new Problem(Problem.Kind.REFUSED, "cases.too-many-for-export", null, MOST);
        }
        return total;
    }

    private static PageRequest page(int first) {
        return new PageRequest(first, PAGE, "caseNumber", true);
    }

    private void write(Csv csv, Page<CaseLine> page) throws IOException {
        for (CaseLine line : page.rows()) {
            csv.row(line.caseNumber(), line.subject(), language.pick(line.itemZh(), line.itemEn()), line.departmentCode(),
                    language.pick(line.departmentZh(), line.departmentEn()), line.channel(), words.of(line.state()), words.of(line.outcome()),
                    words.of(line.light()), language.say(line.late() ? "yes" : "no"), words.moment(line.registeredAt()),
                    words.lastDay(line.dueAt()), words.moment(line.closedAt()));
        }
    }
}
