package org.daylight.integration.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.daylight.exchange.ExchangeJournal;
import org.daylight.kernel.Problem;
import org.daylight.kernel.ProblemDocument;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What became of reported logs. */
@RequestScoped
@Path("/receipts")
@Tag(name = "Exchange in")
public class ReceiptsResource {
    @Inject
    private ExchangeJournal journal;

    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "receipt", summary = "What became of a reported log",
            description = "To be asked again until the state is APPLIED, DUPLICATE or REJECTED. A client sees its own department's receipts. "
                    + "Role: report-cases.")
    @APIResponse(responseCode = "200", description = "The receipt", content = @Content(schema = @Schema(ref = "Receipt"),
            examples = @ExampleObject(name = "applied", value = ApiExamples.RECEIPT)))
    @APIResponse(responseCode = "401", ref = "Unauthorised")
    @APIResponse(responseCode = "403", ref = "Forbidden")
    @APIResponse(responseCode = "404", ref = "NotFound")
    @APIResponse(responseCode = "500", ref = "Fault")
    public JsonObject receipt(@Parameter(description = "As answered to the log") @Schema(format = "uuid") @PathParam("id") String id,
                              @Context HttpHeaders headers) {
        return ReceiptJson.of(journal.receipt(uuid(id)), ProblemDocument.language(ProblemAnswer.languages(headers)));
    }

    @OPTIONS
    @Path("/{id}")
    @Operation(hidden = true)
    public Response options() {
        return Response.noContent().allow("GET", "HEAD", "OPTIONS").build();
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notAnId) {
            throw new Problem(Problem.Kind.NOT_FOUND, "receipt.unknown", null);
        }
    }
}
