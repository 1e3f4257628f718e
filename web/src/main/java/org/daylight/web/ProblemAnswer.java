package org.daylight.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import org.daylight.kernel.Problem;
import org.daylight.kernel.ProblemDocument;

/** Refusals for programs: who asks for {@code application/problem+json} gets that instead of a page. */
final class ProblemAnswer {
    private static final int FORBIDDEN = 403;

    private ProblemAnswer() {
    }

    static boolean isWanted(HttpServletRequest request) {
        String accepted = request.getHeader("Accept");
        return accepted != null && accepted.toLowerCase(Locale.ROOT).contains(ProblemDocument.TYPE);
    }

    /** @param problem null where the container refused by role, or where it is a fault with a correlation id */
    static void write(HttpServletRequest request, HttpServletResponse response, int status, Problem problem) throws IOException {
        String fault = Objects.toString(request.getAttribute(CorrelationId.ATTRIBUTE), null);
        Locale language = request.getHeader("Accept-Language") == null ? Locale.CHINESE : ProblemDocument.language(Collections.list(request.getLocales()));
        byte[] body = ProblemDocument.of(status, title(status), problem == null ? unnamed(status, fault) : problem, language,
                fault == null ? request.getRequestURI() : "urn:daylight:fault:" + fault).toString().getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType(ProblemDocument.TYPE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static Problem unnamed(int status, String fault) {
        return status == FORBIDDEN ? new Problem(Problem.Kind.FORBIDDEN, "http.forbidden", null, status)
                : new Problem(Problem.Kind.BAD_INPUT, "http.fault", null, fault);
    }

    private static String title(int status) {
        Status known = Status.fromStatusCode(status);
        return known == null ? "Error" : known.getReasonPhrase();
    }
}
