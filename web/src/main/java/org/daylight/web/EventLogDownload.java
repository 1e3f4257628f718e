package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.daylight.conformance.EventLogExport;
import org.daylight.conformance.LogFormat;
import org.daylight.kernel.LegalTime;

/** A selection of cases as an event log, sent while it is read. */
@WebServlet({"/supervision/event-log.xes", "/supervision/event-log.json"})
public class EventLogDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient EventLogExport export;
    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean xes = request.getServletPath().endsWith(".xes");
        Handout.begin(response, xes ? "application/xml" : "application/json", "event-log-" + LegalTime.today(clock) + (xes ? ".xes" : ".json"));
        export.write(ConformancePage.selection(Fields.of(request.getParameterMap())), xes ? LogFormat.XES : LogFormat.OCEL, response.getOutputStream());
    }
}
