package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.daylight.audit.AuditTrail;
import org.daylight.authority.AuthorityReport;
import org.daylight.authority.DepartmentAuthority.RightLine;
import org.daylight.authority.DepartmentAuthority;
import org.daylight.authority.Right;
import org.daylight.authority.UnauthorisedItem;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.supervision.DoubleHundred;

/** The authority report as files for a spreadsheet: rates by department and right, and the items behind them. */
@WebServlet({"/staff/authority.csv", "/staff/unauthorised.csv"})
public class AuthorityDownload extends HttpServlet {

    private static final int PAGE = 500;
    private static final long serialVersionUID = 1L;

    @Inject
    transient AuthorityReport report;
    @Inject
    transient DoubleHundred doubleHundred;
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
        LocalDate until = AuthorityAddress.day(request.getParameter("until"), LegalTime.today(clock));
        response.setContentType(Csv.MEDIA_TYPE);
        String name = request.getServletPath().contains("unauthorised") ? "unauthorised-" : "authority-";
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + until + ".csv\"");
        if (name.startsWith("un")) {
            items(request, response, until);
        } else {
            rates(AuthorityAddress.day(request.getParameter("from"), until.withDayOfYear(1)), until, response);
        }
    }

    /** Exact fractions beside each percentage. */
    private void rates(LocalDate from, LocalDate until, HttpServletResponse response) throws IOException {
        var lines = doubleHundred.of(from, until);
        trail.done(trail.caller(), "export authority", "from=" + from + " until=" + until);
        Csv csv = new Csv(response.getWriter());
        csv.row((Object[]) language.say("authority.csv.head").split(","));
        for (DoubleHundred.Line line : lines) {
            DepartmentAuthority of = line.authority();
            for (RightLine right : of.rights()) {
                csv.row(of.code(), language.pick(of.nameZh(), of.nameEn()), of.documentNo(), of.items(), of.excepted(), of.exempt(), words.of(right.right()),
                        right.ofMatters().part(), right.ofMatters().whole(), right.ofMatters().percent(), right.ofAll().percent(),
                        right.targets().stream().map(String::valueOf).collect(Collectors.joining("/")), language.say(right.meetsAll() ? "yes" : "no"),
                        line.onTime().part(), line.onTime().whole(), line.onTime().percent(), language.say(line.isReached() ? "yes" : "no"));
            }
        }
    }

    private void items(HttpServletRequest request, HttpServletResponse response, LocalDate on) throws IOException {
        String department = AuthorityAddress.text(request.getParameter("department"));
        Right right = AuthorityAddress.constant(Right.class, request.getParameter("right"));
        UnauthorisedItem.Why why = AuthorityAddress.constant(UnauthorisedItem.Why.class, request.getParameter("why"));
        String text = AuthorityAddress.text(request.getParameter("text"));
        Page<UnauthorisedItem> page = report.unauthorised(department, right, why, text, on, PageRequest.first(PAGE));
        long total = CasesDownload.exportable(page.total());
        trail.done(trail.caller(), "export unauthorised", "department=" + department + " rows=" + total);
        Csv csv = new Csv(response.getWriter());
        csv.row((Object[]) language.say("authority.items.csv.head").split(","));
        write(csv, page);
        for (int first = PAGE; first < total; first += PAGE) {
            write(csv, report.unauthorised(department, right, why, text, on, new PageRequest(first, PAGE, null, true)));
        }
    }

    private void write(Csv csv, Page<UnauthorisedItem> page) throws IOException {
        for (UnauthorisedItem item : page.rows()) {
            csv.row(item.itemCode(), language.pick(item.nameZh(), item.nameEn()), item.departmentCode(), language.pick(item.departmentZh(), item.departmentEn()),
                    words.of(item.why()), item.missing().stream().map(words::of).collect(Collectors.joining(" ")), item.exceptionReason(), item.exceptionBasis());
        }
    }
}
