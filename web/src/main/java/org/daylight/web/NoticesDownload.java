package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.daylight.audit.AuditTrail;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.notifications.NoticeFilter;
import org.daylight.notifications.NoticeLine;
import org.daylight.notifications.Notices;

/**
 * The filtered notices as a file for a spreadsheet, all of them or none: {@code cases.too-many-for-export} (422).
 *
 * @article AUT-16 (004 art. 34(1))
 */
@WebServlet("/staff/notices.csv")
public class NoticesDownload extends HttpServlet {

    private static final int PAGE = 500;
    private static final long serialVersionUID = 1L;

    @Inject
    transient Notices notices;
    @Inject
    transient Language language;
    @Inject
    transient Words words;
    @Inject
    transient AuditTrail audit;
    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        NoticeFilter filter = NoticeAddress.parse(request.getParameter("department"), request.getParameter("duty"), request.getParameter("text"));
        Page<NoticeLine> page = notices.find(filter, page(0));
        long total = CasesDownload.exportable(page.total());
        audit.done(audit.caller(), "NoticesDownload.export", NoticeAddress.query(filter) + " rows=" + total);
        response.setContentType(Csv.MEDIA_TYPE);
        response.setHeader("Content-Disposition", "attachment; filename=\"notices-" + LegalTime.today(clock) + ".csv\"");
        Csv csv = new Csv(response.getWriter());
        csv.row((Object[]) language.say("notices.csv.head").split(","));
        write(csv, page);
        for (int first = PAGE; first < total; first += PAGE) {
            write(csv, notices.find(filter, page(first)));
        }
    }

    private static PageRequest page(int first) {
        return new PageRequest(first, PAGE, "createdAt", true);
    }

    private void write(Csv csv, Page<NoticeLine> page) throws IOException {
        for (NoticeLine line : page.rows()) {
            csv.row(line.caseNumber(), line.subject(), language.pick(line.itemZh(), line.itemEn()), language.pick(line.departmentZh(), line.departmentEn()),
                    words.of(line.kind()), words.of(line.channel()), words.of(line.state()), words.moment(line.createdAt()), words.day(line.dueOn()),
                    language.say(line.late() ? "yes" : "no"), words.moment(line.sentAt()), line.sentBy(), words.of(line.toldHow()));
        }
    }
}
