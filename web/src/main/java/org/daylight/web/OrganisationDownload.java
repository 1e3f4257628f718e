package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.daylight.audit.AuditTrail;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.organisation.ConcentrationChecklist;
import org.daylight.organisation.ConcentrationLine;
import org.daylight.organisation.ConcentrationMark;
import org.daylight.organisation.ConcentrationPoint;
import org.daylight.organisation.FilingFilter;
import org.daylight.organisation.FilingLine;
import org.daylight.organisation.FilingQueries;
import org.daylight.organisation.OrganisationQueries;
import org.daylight.organisation.StaffFilter;
import org.daylight.organisation.StaffLine;
import org.daylight.organisation.StaffQueries;
import org.daylight.organisation.WindowFilter;
import org.daylight.organisation.WindowView;

/** Lists of the organisation as they are filtered on the screen, as a table; without what is private. */
@WebServlet({"/staff/people.csv", "/staff/filings.csv", "/staff/windows.csv", "/staff/concentration.csv"})
public class OrganisationDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 500;
    private static final int MOST = 50_000;

    @Inject
    transient StaffQueries people;
    @Inject
    transient FilingQueries filings;
    @Inject
    transient OrganisationQueries organisation;
    @Inject
    transient ConcentrationChecklist checklist;
    @Inject
    transient Language language;
    @Inject
    transient Words words;
    @Inject
    transient Clock clock;
    @Inject
    transient AuditTrail trail;

    /** Where pages of the list come from, and how a row is written. */
    private interface Source<T> {
        Page<T> fetch(PageRequest page);
    }

    private interface Row<T> {
        Object[] cells(T line);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String list = request.getServletPath().replaceAll(".*/|\\.csv$", "");
        switch (list) {
            case "people" -> people(request, response);
            case "filings" -> filings(request, response);
            case "windows" -> windows(request, response);
            default -> concentration(response);
        }
    }

    private void people(HttpServletRequest request, HttpServletResponse response) throws IOException {
        StaffFilter filter = PeoplePage.filter(request.getParameter("department"), request.getParameter("window"), request.getParameter("duty"),
                request.getParameter("standing"), request.getParameter("text"));
        Row<StaffLine> row = line -> new Object[] {line.username(), line.nameZh(), line.nameEn(), line.departmentCode(),
            language.pick(line.departmentZh(), line.departmentEn()), line.post(), words.of(line.kind()), words.of(line.level()), words.of(line.duty()),
            line.windowCode(), words.day(line.activeFrom()), words.day(line.activeUntil()), words.moment(line.leftAt()), words.of(line.standing())};
        write(response, "people", "username", page -> people.find(filter, page), row);
    }

    private void filings(HttpServletRequest request, HttpServletResponse response) throws IOException {
        FilingFilter filter = FilingListPage.filter(request.getParameter("kind"), request.getParameter("department"), request.getParameter("state"),
                request.getParameter("overdue"), request.getParameter("mine"), request.getParameter("text"));
        Row<FilingLine> row = line -> new Object[] {line.number(), language.pick(line.kindZh(), line.kindEn()), line.title(), line.departmentCode(),
            language.pick(line.departmentZh(), line.departmentEn()), words.of(line.state()), words.day(line.dueOn()),
            language.say(line.overdue() ? "yes" : "no"), language.pick(line.filedByZh(), line.filedByEn()), words.moment(line.filedAt()),
            words.moment(line.decidedAt())};
        write(response, "filings", "number", page -> filings.find(filter, page), row);
    }

    private void windows(HttpServletRequest request, HttpServletResponse response) throws IOException {
        WindowFilter filter = new WindowFilter(AddressQuery.trimmed(request.getParameter("hall")), AddressQuery.trimmed(request.getParameter("department")),
                AddressQuery.trimmed(request.getParameter("text")));
        Row<WindowView> row = line -> new Object[] {line.code(), line.hallCode(), line.number(), line.nameZh(), line.nameEn(), line.departmentCode(),
            language.pick(line.departmentZh(), line.departmentEn()), line.phone(), words.day(line.activeFrom()), words.day(line.activeUntil()), line.people()};
        write(response, "windows", "code", page -> organisation.windows(filter, page), row);
    }

    private void concentration(HttpServletResponse response) throws IOException {
        List<ConcentrationLine> lines = checklist.report();
        trail.done(trail.caller(), "export concentration", "rows=" + lines.size());
        Csv csv = csv(response, "concentration");
        for (ConcentrationLine line : lines) {
            for (ConcentrationPoint point : checklist.points()) {
                ConcentrationMark mark = line.marks().get(point.code());
                csv.row(line.departmentCode(), language.pick(line.nameZh(), line.nameEn()), language.pick(point.nameZh(), point.nameEn()), point.article(),
                        mark == null ? null : words.of(mark.standing()), mark == null ? null : mark.evidence(), mark == null ? null : words.moment(mark.markedAt()));
            }
        }
    }

    private <T> void write(HttpServletResponse response, String name, String order, Source<T> source, Row<T> row) throws IOException {
        Page<T> page = source.fetch(new PageRequest(0, PAGE, order, true));
        if (page.total() > MOST) {
            throw new Problem(Problem.Kind.REFUSED, "list.too-many-for-export", null, MOST);
        }
        trail.done(trail.caller(), "export " + name, "rows=" + page.total());
        Csv csv = csv(response, name);
        for (int first = PAGE; !page.rows().isEmpty(); first += PAGE) {
            for (T line : page.rows()) {
                csv.row(row.cells(line));
            }
            page = source.fetch(new PageRequest(first, PAGE, order, true));
        }
    }

    private Csv csv(HttpServletResponse response, String name) throws IOException {
        response.setContentType(Csv.MEDIA_TYPE);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "-" + LegalTime.today(clock) + ".csv\"");
        Csv csv = new Csv(response.getWriter());
        csv.row((Object[]) language.say(name + ".csv.head").split(","));
        return csv;
    }
}
