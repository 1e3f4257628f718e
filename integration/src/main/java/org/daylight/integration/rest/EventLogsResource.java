package org.daylight.integration.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.daylight.exchange.MessageIntake;
import org.daylight.exchange.ReceiptView.State;
import org.daylight.exchange.ReceivedMessage;
import org.daylight.integration.journal.Journal;
import org.daylight.integration.journal.Journal.Kept;
import org.daylight.kernel.JsonParts;
import org.daylight.kernel.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Departments' own systems report their cases here. */
@RequestScoped
@Path("/event-logs")
@Tag(name = "Exchange in")
public class EventLogsResource {
    /** The last one is what simple clients send where they are told nothing. */
    private static final Set<String> TYPES = Set.of("application/xml", "text/xml", "application/gzip", "application/x-gzip",
            "application/octet-stream", "application/x-www-form-urlencoded");

    @Inject
    private MessageIntake intake;
    @Inject
    private Journal journal;
    @Context
    private HttpHeaders headers;

    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "reportEventLog", summary = "A department's own system reports its cases",
            description = "The body is an IEEE 1849 XES log, plain or gzip. It is kept as it came and applied later, exactly once: the receipt "
                    + "tells what became of it. The client must be the one that reports for the department. Role: report-cases.")
    @RequestBody(required = true, content = {
        @Content(mediaType = "application/xml", schema = @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING),
                examples = @ExampleObject(name = "log", value = ApiExamples.LOG)),
        @Content(mediaType = "application/gzip",
                schema = @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING, format = "binary"))})
    @APIResponse(responseCode = "202", description = "The log is in the journal and will be applied",
            headers = @Header(name = "Location", description = "The receipt", schema = @Schema(format = "uri")),
            content = @Content(schema = @Schema(ref = "Accepted"), examples = @ExampleObject(name = "accepted", value = ApiExamples.ACCEPTED)))
    @APIResponse(responseCode = "400", ref = "BadInput")
    @APIResponse(responseCode = "401", ref = "Unauthorised")
    @APIResponse(responseCode = "403", ref = "Forbidden")
    @APIResponse(responseCode = "404", ref = "NotFound")
    @APIResponse(responseCode = "413", ref = "TooLarge")
    @APIResponse(responseCode = "415", ref = "UnsupportedType")
    @APIResponse(responseCode = "500", ref = "Fault")
    public Response report(@Parameter(required = true, description = "Code of the department", example = "WABO") @QueryParam("department") String department,
                           @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_ENCODING) String encoding,
                           @Context UriInfo uri, InputStream body) throws IOException {
        checkDepartment(department);
        checkForm(encoding);
        journal.checkSize(length());
        UUID id = accept(department, journal.keep(new RequestBytes(body)));
        JsonObject answer = JsonParts.object().add("id", id.toString()).add("state", State.RECEIVED.name()).build();
        return Response.accepted(answer).location(uri.getBaseUriBuilder().path("receipts").path(id.toString()).build()).build();
    }

    @OPTIONS
    @Operation(hidden = true)
    public Response options() {
        return Response.noContent().allow("POST", "OPTIONS").build();
    }

    private void checkDepartment(String department) {
        if (department == null || department.isBlank()) {
            throw new Problem(Problem.Kind.BAD_INPUT, "exchange.no-department", null);
        }
        if (department.indexOf('\0') >= 0) { // which the database does not take
            throw new Problem(Problem.Kind.NOT_FOUND, "department.unknown", null);
        }
        intake.checkReporter(department);
    }

    /** As announced; 0 where it is not. */
    private long length() {
        String announced = headers.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        try {
            return announced == null ? 0 : Long.parseLong(announced.strip());
        } catch (NumberFormatException unreadable) {
            throw new BadRequestException(unreadable);
        }
    }

    private void checkForm(String encoding) {
        MediaType type = headers.getMediaType();
        boolean known = type == null || TYPES.contains((type.getType() + "/" + type.getSubtype()).toLowerCase(Locale.ROOT));
        if (!known || encoding != null && !encoding.equalsIgnoreCase("gzip") && !encoding.equalsIgnoreCase("identity")) {
            throw new NotSupportedException();
        }
    }

    private UUID accept(String department, Kept kept) throws IOException {
        try {
            intake.receive(new ReceivedMessage(kept.id(), department, kept.sha256(), kept.bytes(), null, null));
            return kept.id();
        } catch (Problem notAccepted) { // after any other exception it may be accepted all the same
            journal.forget(kept.id());
            throw notAccepted;
        }
    }
}
