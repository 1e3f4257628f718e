package org.daylight.integration.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import org.daylight.kernel.JsonParts;
import org.daylight.kernel.Problem;
import org.daylight.supervision.SupervisionFeed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The city platform pulls supervision data here. */
@RequestScoped
@Path("/supervision/events")
@Tag(name = "Exchange out")
public class SupervisionResource {
    private static final int MOST = 10_000;

    @Inject
    private SupervisionFeed feed;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "supervisionEvents", summary = "Events of cases and changes of their lights, in a stable order",
            description = "Pass next as after to go on; nothing is lost or repeated. An empty list means up to date: ask again later with the "
                    + "same cursor. Role: pull-supervision.")
    @APIResponse(responseCode = "200", description = "A portion of the events", content = @Content(schema = @Schema(ref = "Portion"),
            examples = @ExampleObject(name = "portion", value = ApiExamples.PORTION)))
    @APIResponse(responseCode = "400", ref = "BadInput")
    @APIResponse(responseCode = "401", ref = "Unauthorised")
    @APIResponse(responseCode = "403", ref = "Forbidden")
    @APIResponse(responseCode = "500", ref = "Fault")
    public JsonObject events(@Parameter(description = "Cursor of the last portion; empty: from the beginning") @QueryParam("after") String after,
                             @Parameter(description = "Events at most, 1 to 10,000") @Schema(implementation = Integer.class)
                             @DefaultValue("1000") @QueryParam("limit") String limit) {
        SupervisionFeed.Portion portion = feed.after(after, number(limit));
        JsonArrayBuilder events = JsonParts.array();
        portion.events().forEach(event -> events.add(json(event)));
        JsonObjectBuilder answer = JsonParts.object().add("events", events);
        return answer.add("next", portion.next()).build();
    }

    @OPTIONS
    @Operation(hidden = true)
    public Response options() {
        return Response.noContent().allow("GET", "HEAD", "OPTIONS").build();
    }

    private static int number(String limit) {
        try {
            return Integer.parseInt(limit);
        } catch (NumberFormatException notANumber) {
            throw new Problem(Problem.Kind.BAD_INPUT, "feed.bad-limit", null, limit, MOST);
        }
    }

    private static JsonObject json(SupervisionFeed.Event event) {
        JsonObjectBuilder json = JsonParts.object()
                .add("id", event.id())
                .add("type", event.type().name())
                .add("caseNumber", event.caseNumber())
                .add("eventAt", event.eventAt().toString())
                .add("recordedAt", event.recordedAt().toString())
                .add("department", event.departmentCode());
        text(json, "name", event.name());
        text(json, "source", event.source());
        return json.add("payload", payload(event.payload())).build();
    }

    private static JsonObjectBuilder text(JsonObjectBuilder json, String name, String value) {
        return value == null ? json.addNull(name) : json.add(name, value);
    }

    private static JsonValue payload(String payload) {
        if (payload == null) {
            return JsonValue.NULL;
        }
        try (JsonReader reader = JsonParts.reader(new StringReader(payload))) {
            return reader.readValue();
        }
    }
}
