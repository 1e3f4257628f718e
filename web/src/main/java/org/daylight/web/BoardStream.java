package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.daylight.supervision.SupervisionBoard;

/**
 * The live board as Server-Sent Events. {@code board}: {@code at}, and the sections that changed since the event before, at first all; {@code alive}: nothing changed.
 * Who comes back with {@code Last-Event-ID} gets what was missed, which is nothing where the board is still the same. 503 where too many watch.
 *
 * @article MON-06 (000 art. 17(1)), AUT-15 (000 art. 14-15; 002 art. 21)
 */
@WebServlet(urlPatterns = "/supervision/board-events", asyncSupported = true)
public class BoardStream extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient SupervisionBoard board;
    @Inject
    transient BoardBroadcast broadcast;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String department = board.scope();
        response.setContentType("text/event-stream");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("X-Accel-Buffering", "no");
        AsyncContext context = request.startAsync();
        if (!broadcast.join(department, context, request.getSession(), request.getHeader("Last-Event-ID"))) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            context.complete();
        }
    }
}
