package org.daylight.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who had to log in first comes to the whole address that was asked for, such as a case or a filtered list: the login alone comes back
 * without the query. The address is kept in a cookie by {@code undertow-handlers.conf}, which sees requests before anybody is logged in.
 */
@WebFilter(urlPatterns = {"/staff/*", "/supervision/*", "/admin/*", "/my/*"}, asyncSupported = true)
public class AskedAddress extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Pattern COOKIE = Pattern.compile("(?:^|; *)daylight-asked=([^;]+)");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        String asked = isFirstOfSession(request) && request.getQueryString() == null ? asked(request.getHeader("Cookie")) : null;
        if (asked != null && asked.startsWith(request.getRequestURI() + "?")) {
            response.sendRedirect(LocalPath.of(asked));
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A session that has just been logged in gets a new id: one that somebody knew before is worth nothing. */
    private static boolean isFirstOfSession(HttpServletRequest request) {
        HttpSession session = request.getSession();
        boolean first = session.getAttribute(AskedAddress.class.getName()) == null;
        if (first) {
            session.setAttribute(AskedAddress.class.getName(), Boolean.TRUE);
            request.changeSessionId();
        }
        return first;
    }

    /** Null where nothing was kept. */
    static String asked(String cookies) {
        Matcher kept = cookies == null ? null : COOKIE.matcher(cookies);
        return kept != null && kept.find() ? kept.group(1) : null;
    }
}
