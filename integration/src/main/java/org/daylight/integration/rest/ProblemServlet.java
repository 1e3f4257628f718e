package org.daylight.integration.rest;

import jakarta.json.JsonObject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.daylight.kernel.Problem;
import org.daylight.kernel.ProblemDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Error page: what the server itself refuses, such as a token that is wrong or has expired, before a resource is asked. */
@WebServlet("/problem")
public class ProblemServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(ProblemServlet.class);
    private static final Map<Integer, String> CODES = Map.of(400, "http.bad-request", 401, "http.unauthorised", 403, "http.forbidden",
            404, "http.not-found", 405, "http.method-not-allowed");

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        write(request, response, status instanceof Integer code ? code : HttpServletResponse.SC_NOT_FOUND);
    }

    private static void write(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getOutputStream().write(body(request, status).toString().getBytes(StandardCharsets.UTF_8));
    }

    private static JsonObject body(HttpServletRequest request, int status) {
        Locale language = request.getHeader("Accept-Language") == null ? Locale.CHINESE : ProblemDocument.language(Collections.list(request.getLocales()));
        if (status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            UUID correlationId = UUID.randomUUID();
            LOG.error("Fault {}", correlationId, (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
            return ProblemAnswer.body(status, problem("http.fault", correlationId), language, "urn:uuid:" + correlationId);
        }
        String path = Objects.toString(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), request.getRequestURI());
        return ProblemAnswer.body(status, problem(CODES.getOrDefault(status, "http.refused"), status), language, path);
    }

    private static Problem problem(String code, Object argument) {
        return new Problem(Problem.Kind.BAD_INPUT, code, null, argument);
    }
}
