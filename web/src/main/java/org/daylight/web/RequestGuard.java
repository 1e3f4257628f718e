package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.daylight.audit.AuditTrail;
import org.daylight.kernel.Problem;

/**
 * Around every request: headers that keep the browser careful, and an answer to whatever was not answered.
 * A problem has its status; a fault is logged once with a correlation id, which is all that the person is told of it.
 */
@WebFilter(urlPatterns = "/*", dispatcherTypes = DispatcherType.REQUEST)
public class RequestGuard extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(RequestGuard.class.getName());

    @Inject
    transient AuditTrail audit;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        harden(request, response);
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException failure) {
            answer(request, response, failure);
        }
    }

    private static void harden(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        response.addHeader("Content-Security-Policy", "frame-ancestors 'none'");
        if (isPage(request)) {
            response.setHeader("Cache-Control", "no-store");
        }
    }

    private static boolean isPage(HttpServletRequest request) {
        String path = request.getServletPath();
        return !path.startsWith("/jakarta.faces.resource/") && !path.startsWith("/favicon");
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Exception failure)
            throws IOException, ServletException {
        Refusal refusal = request.isAsyncStarted() || response.isCommitted() ? null : Refusal.of(failure);
        if (refusal != null) {
            record(request, refusal);
            send(request, response, refusal.status(), refusal.problem());
        } else if (!response.isCommitted()) {
            request.setAttribute(CorrelationId.ATTRIBUTE, log(failure));
            send(request, response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, null);
        } else if (failure instanceof IOException cutOff) {
            throw cutOff;
        } else {
            log(failure);
            throw new ServletException(failure);
        }
    }

    /** What the container refused by role, no door could record. */
    private void record(HttpServletRequest request, Refusal refusal) {
        if (refusal.problem() == null && request.getUserPrincipal() != null) {
            audit.refused(request.getUserPrincipal().getName(), request.getMethod() + " " + request.getServletPath(), null, "access.denied");
        }
    }

    private static String log(Exception failure) {
        String id = CorrelationId.next();
        LOG.log(Level.SEVERE, failure, () -> "fault " + id);
        return id;
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, int status, Problem problem) throws IOException {
        response.reset();
        harden(request, response);
        if (ProblemAnswer.isWanted(request)) {
            ProblemAnswer.write(request, response, status, problem);
            return;
        }
        request.setAttribute(Refusal.PROBLEM, problem);
        response.sendError(status);
    }
}
