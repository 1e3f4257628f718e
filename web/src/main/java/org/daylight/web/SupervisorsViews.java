package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.daylight.audit.AuditTrail;
import org.daylight.kernel.Roles;

/**
 * That a supervisor came, and which case, signal or finding they opened, stands in the audit trail: once for a session and a subject, so that paging and
 * reloading write nothing.
 *
 * @article MON-22 (002 art. 24(2)), MON-19 (002 art. 24(1))
 */
@WebFilter(urlPatterns = {"/staff/*", "/supervision/*"}, asyncSupported = true)
public class SupervisorsViews extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Map<String, String> PAGES = Map.of("/staff/case.xhtml", "number", "/supervision/why.xhtml", "id", "/supervision/finding.xhtml", "id",
            "/supervision/card.xhtml", "id", "/supervision/order.xhtml", "id");

    @Inject
    transient AuditTrail trail;
    @Inject
    transient SeenSubjects seen;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        chain.doFilter(request, response);
        if (request.isUserInRole(Roles.SUPERVISOR) || request.isUserInRole(Roles.DEPARTMENT_SUPERVISOR)) {
            note(request, response.getStatus());
        }
    }

    private void note(HttpServletRequest request, int status) {
        String caller = request.getUserPrincipal().getName();
        if (seen.isNew("login")) {
            trail.done(caller, "login", null);
        }
        String parameter = request.getMethod().equals("GET") && status == HttpServletResponse.SC_OK ? PAGES.get(request.getServletPath()) : null;
        String subject = parameter == null ? null : request.getParameter(parameter);
        String page = request.getServletPath().replaceAll(".*/|\\.xhtml$", "");
        if (subject != null && !subject.isBlank() && seen.isNew(page + " " + subject)) {
            trail.done(caller, "view " + page, subject);
        }
    }
}
