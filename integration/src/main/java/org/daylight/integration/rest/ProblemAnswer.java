package org.daylight.integration.rest;

import jakarta.json.JsonObject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.daylight.kernel.Problem;
import org.daylight.kernel.ProblemDocument;

/** Refusals as RFC 9457 writes them. */
final class ProblemAnswer {
    static final MediaType TYPE = new MediaType("application", "problem+json", "utf-8");

    private ProblemAnswer() {
    }

    /** @param instance path that was asked for, or the number of a fault */
    static Response of(Problem problem, List<Locale> languages, String instance) {
        return Response.status(problem.kind().status()).type(TYPE).entity(body(problem.kind().status(), problem, ProblemDocument.language(languages), instance)).build();
    }

    /** An answer whose status no problem has. */
    static Response of(int status, String code, List<Locale> languages, String instance, Object... arguments) {
        Problem problem = new Problem(Problem.Kind.BAD_INPUT, code, null, arguments);
        return Response.status(status).type(TYPE).entity(body(status, problem, ProblemDocument.language(languages), instance)).build();
    }

    /** As the client prefers them; none where that cannot be read. */
    static List<Locale> languages(HttpHeaders headers) {
        try {
            return headers.getAcceptableLanguages();
        } catch (RuntimeException unreadable) {
            return List.of();
        }
    }

    static JsonObject body(int status, Problem problem, Locale language, String instance) {
        return ProblemDocument.of(status, title(status), problem, language, instance);
    }

    private static String title(int status) {
        Response.Status known = Response.Status.fromStatusCode(status);
        return known == null ? "Error" : known.getReasonPhrase();
    }
}
