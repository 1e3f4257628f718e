package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.daylight.audit.AuditLine;
import org.daylight.audit.AuditReading;
import org.daylight.audit.AuditTrail;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;

/** The filtered trail as a file, the oldest line first: {@code audit.too-many-for-export} (422) at {@value #MOST} lines or more. */
@WebServlet("/admin/audit.csv")
public class AuditDownload extends HttpServlet {

    static final int MOST = 100_000;
    private static final int PAGE = 500;
    private static final long serialVersionUID = 1L;

    @Inject
    transient AuditReading reading;
    @Inject
    transient AuditTrail trail;
    @Inject
    transient Language language;
    @Inject
    transient Words words;
    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AuditAddress asked = asked(request);
        Page<AuditLine> page = reading.find(asked.filter(), page(0));
        if (page.total() >= MOST) {
            throw new Problem(Problem.Kind.REFUSED, "audit.too-many-for-export", "AUT-16", MOST);
        }
        trail.done(request.getUserPrincipal().getName(), "export audit", asked.getQuery());
        response.setContentType(Csv.MEDIA_TYPE);
        response.setHeader("Content-Disposition", "attachment; filename=\"audit-" + LegalTime.today(clock) + ".csv\"");
        Csv csv = new Csv(response.getWriter());
        csv.row((Object[]) language.say("audit.csv.head").split(","));
        write(csv, page.rows());
        for (int first = PAGE; first < page.total(); first += PAGE) {
            write(csv, reading.find(asked.filter(), page(first)).rows());
        }
    }

    /** The oldest first: what is written meanwhile, this export to begin with, comes last and moves no line to another page. */
    static PageRequest page(int first) {
        return new PageRequest(first, PAGE, "at", true);
    }

    private static AuditAddress asked(HttpServletRequest request) {
        AuditAddress asked = new AuditAddress();
        asked.setActor(request.getParameter("actor"));
        asked.setText(request.getParameter("text"));
        asked.setOutcome(request.getParameter("outcome"));
        asked.setFrom(request.getParameter("from"));
        asked.setUntil(request.getParameter("until"));
        asked.setBeyond(request.getParameter("beyond"));
        return asked;
    }

    private void write(Csv csv, List<AuditLine> lines) throws IOException {
        for (AuditLine line : lines) {
            csv.row(words.second(line.at()), line.actor(), line.action(), line.subject(), words.of(line.outcome()), line.problem(),
                    language.say(line.beyondAuthority() ? "yes" : "no"));
        }
    }
}
