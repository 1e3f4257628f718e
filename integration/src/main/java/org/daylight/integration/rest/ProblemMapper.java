package org.daylight.integration.rest;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.UUID;
import org.daylight.audit.AuditTrail;
import org.daylight.kernel.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every exception becomes an answer: problems and refusals of the protocol with their status, all else as a fault, which is logged here once. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemMapper.class);
    private static final Map<Integer, String> CODES = Map.of(400, "http.bad-request", 401, "http.unauthorised", 403, "http.forbidden",
            404, "http.not-found", 405, "http.method-not-allowed", 406, "http.not-acceptable", 413, "exchange.too-large",
            415, "http.unsupported-media-type");

    @Context
    private HttpHeaders headers;
    @Context
    private UriInfo uri;
    @Context
    private Request request;

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof Problem problem) {
            return ProblemAnswer.of(problem, ProblemAnswer.languages(headers), path());
        }
        if (thrown instanceof EJBAccessException) {
            return denied();
        }
        if (thrown instanceof WebApplicationException refused && refused.getResponse().getStatus() < 500) {
            return withHeaders(refused.getResponse(), answer(refused.getResponse().getStatus()));
        }
        return isTypeReadable() ? fault(thrown) : answer(415);
    }

    /** Looked up, because a provider is no bean of its own. */
    private Response denied() {
        AuditTrail audit = CDI.current().select(AuditTrail.class).get();
        audit.denied(audit.caller(), request.getMethod() + " " + path(), null, "access.denied");
        return answer(403);
    }

    private boolean isTypeReadable() {
        try {
            headers.getMediaType();
            return true;
        } catch (RuntimeException unreadable) {
            return false;
        }
    }

    private Response answer(int status) {
        return ProblemAnswer.of(status, CODES.getOrDefault(status, "http.refused"), ProblemAnswer.languages(headers), path(), status);
    }

    /** {@code Allow} of a 405. */
    private static Response withHeaders(Response refused, Response answer) {
        String allow = refused.getHeaderString(HttpHeaders.ALLOW);
        return allow == null ? answer : Response.fromResponse(answer).header(HttpHeaders.ALLOW, allow).build();
    }

    private Response fault(Throwable thrown) {
        UUID correlationId = UUID.randomUUID();
        LOG.error("Fault {}", correlationId, thrown);
        return ProblemAnswer.of(500, "http.fault", ProblemAnswer.languages(headers), "urn:uuid:" + correlationId, correlationId);
    }

    private String path() {
        return uri.getRequestUri().getRawPath();
    }
}
