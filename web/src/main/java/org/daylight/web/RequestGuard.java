package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.daylight.audit.AuditTrail;
import org.daylight.kernel.Problem;
import org.daylight.kernel.RoleRules;

/**
 * Around every request: headers that keep the browser careful, and an answer to whatever was not answered.
 * A problem has its status; a fault is logged once with a correlation id, which is all that the person is told of it.
 */
@WebFilter(urlPatterns = "/*", dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR}, asyncSupported = true)
public class RequestGuard extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String TRACED = "org.daylight.traced";
    private static final Logger LOG = Logger.getLogger(RequestGuard.class.getName());

    @Inject
    transient AuditTrail audit;
    @Inject
    transient AccountSessions sessions;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            recordGate(request);
            chain.doFilter(request, response);
            return;
        }
        harden(request, response);
        try {
            if (request.getUserPrincipal() != null) {
                admit(request);
            }
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException failure) {
            answer(request, response, failure);
        }
    }

    /** Roles that exclude each other pass no page (AUT-14), nor does a session that another browser or account brings (AUT-12). */
    private void admit(HttpServletRequest request) {
        if (isBound(request.getServletPath())) {
            RoleRules.conflict(RoleRules.separated().stream().filter(request::isUserInRole).toList()).ifPresent(conflict -> {
                throw conflict;
            });
        }
        HttpSession session = request.getSession(false);
        if (session == null) {
            return;
        }
        String account = request.getUserPrincipal().getName();
        switch (sessions.look(session, account, request.getHeader("User-Agent"))) {
            case SECOND -> audit.done(account, "sign in at a second place", null);
            case FOREIGN -> {
                session.invalidate();
                throw new Problem(Problem.Kind.FORBIDDEN, "access.session-moved", "AUT-12");
            }
            default -> {
                // the session as it began
            }
        }
    }

    private static void harden(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        response.addHeader("Content-Security-Policy", "frame-ancestors 'none'");
        if (isPage(request.getServletPath())) {
            response.setHeader("Cache-Control", "no-store");
        }
    }

    /** Not the way out, so that corrected roles can be had, nor what pages are drawn with: one refusal is one line of the trail. */
    static boolean isBound(String path) {
        return isPage(path) && !path.equals("/logout");
    }

    private static boolean isPage(String path) {
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

    /** What was refused before any door was reached, no door could record. */
    private void record(HttpServletRequest request, Refusal refusal) {
        boolean atTheGate = refusal.problem() == null || refusal.problem().code().startsWith("access.");
        if (atTheGate && request.getUserPrincipal() != null) {
            audit.denied(request.getUserPrincipal().getName(), request.getMethod() + " " + request.getServletPath(), null,
                    refusal.problem() == null ? "access.denied" : refusal.problem().code());
        }
    }

    /** What the server refused before this filter ran. */
    private void recordGate(HttpServletRequest request) {
        boolean denied = Integer.valueOf(HttpServletResponse.SC_FORBIDDEN).equals(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
        if (denied && request.getAttribute(TRACED) == null && request.getUserPrincipal() != null) {
            audit.denied(request.getUserPrincipal().getName(),
                    request.getMethod() + " " + request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), null, "access.denied");
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
        request.setAttribute(TRACED, true);
        response.sendError(status);
    }
}
