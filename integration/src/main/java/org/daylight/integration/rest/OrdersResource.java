package org.daylight.integration.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.daylight.kernel.JsonParts;
import org.daylight.kernel.Problem;
import org.daylight.orders.HigherTasks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * The city platform assigns tasks of supervision here, and reads what became of them.
 *
 * @article MON-21 (002 art. 24(1)), MON-30 (001 sec. 1(3)1)
 */
@RequestScoped
@Path("/")
public class OrdersResource {
    private static final int LARGEST = 64 * 1024;
    private static final int MOST = 1_000;

    @Inject
    private HigherTasks tasks;

    @POST
    @Path("orders")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Tag(name = "Exchange in")
    @Operation(operationId = "assignOrder", summary = "A task of supervision for the district",
            description = "Kept as it came, then applied once for its number: 201 where it is new, 200 where the same task was there, 409 where another one has the number. "
                    + "64 KiB at most. Role: assign-orders.")
    @RequestBody(required = true, content = @Content(mediaType = "application/json", examples = @ExampleObject(name = "task", value = ApiExamples.TASK)))
    @APIResponse(responseCode = "201", description = "The task waits for a supervisor", content = @Content(examples = @ExampleObject(name = "assigned", value = ApiExamples.ASSIGNED)))
    @APIResponse(responseCode = "200", description = "The task was there")
    @APIResponse(responseCode = "400", ref = "BadInput")
    @APIResponse(responseCode = "401", ref = "Unauthorised")
    @APIResponse(responseCode = "403", ref = "Forbidden")
    @APIResponse(responseCode = "409", description = "Another task has the number")
    @APIResponse(responseCode = "413", ref = "TooLarge")
    @APIResponse(responseCode = "500", ref = "Fault")
    public Response assign(InputStream body) throws IOException {
        byte[] came = new RequestBytes(body).readNBytes(LARGEST + 1);
        if (came.length > LARGEST) {
            throw new Problem(Problem.Kind.TOO_LARGE, "exchange.too-large", null, 1);
        }
        long message = tasks.keep(came);
        try {
            HigherTasks.Assigned assigned = tasks.assign(TaskJson.read(came), message);
            return Response.status(assigned.fresh() ? Response.Status.CREATED : Response.Status.OK).entity(TaskJson.of(assigned)).build();
        } catch (Problem refused) {
            tasks.reject(message, refused.code());
            throw refused;
        }
    }

    @GET
    @Path("orders/{number}")
    @Produces(MediaType.APPLICATION_JSON)
    @Tag(name = "Exchange out")
    @Operation(operationId = "orderStanding", summary = "How a task stands", description = "Only of the platform that assigned it. Role: assign-orders.")
    @APIResponse(responseCode = "200", description = "Its standing and, once closed, its result", content = @Content(examples = @ExampleObject(name = "standing", value = ApiExamples.STANDING)))
    @APIResponse(responseCode = "401", ref = "Unauthorised")
    @APIResponse(responseCode = "403", ref = "Forbidden")
    @APIResponse(responseCode = "404", ref = "NotFound")
    @APIResponse(responseCode = "500", ref = "Fault")
    public JsonObject standing(@Parameter(description = "The platform's own number") @PathParam("number") String number) {
        return TaskJson.of(tasks.standing(number));
    }

    @GET
    @Path("order-news")
    @Produces(MediaType.APPLICATION_JSON)
    @Tag(name = "Exchange out")
    @Operation(operationId = "orderNews", summary = "What happened to the platform's tasks, in a stable order",
            description = "Pass next as after to go on; nothing is lost or repeated. Role: assign-orders.")
    @APIResponse(responseCode = "200", description = "A portion of the news", content = @Content(examples = @ExampleObject(name = "news", value = ApiExamples.NEWS)))
    @APIResponse(responseCode = "400", ref = "BadInput")
    @APIResponse(responseCode = "401", ref = "Unauthorised")
    @APIResponse(responseCode = "403", ref = "Forbidden")
    @APIResponse(responseCode = "500", ref = "Fault")
    public JsonObject news(@Parameter(description = "Cursor of the last portion; empty: from the beginning") @QueryParam("after") String after,
                           @Parameter(description = "News at most, 1 to 1,000") @DefaultValue("100") @QueryParam("limit") String limit) {
        HigherTasks.Portion portion = tasks.after(after, number(limit));
        JsonArrayBuilder news = JsonParts.array();
        portion.news().forEach(one -> news.add(TaskJson.of(one)));
        JsonObjectBuilder answer = JsonParts.object().add("news", news);
        return answer.add("next", portion.next()).build();
    }

    @OPTIONS
    @Path("orders")
    @Operation(hidden = true)
    public Response options() {
        return Response.noContent().allow("POST", "OPTIONS").build();
    }

    private static int number(String limit) {
        try {
            return Integer.parseInt(limit);
        } catch (NumberFormatException notANumber) {
            throw new Problem(Problem.Kind.BAD_INPUT, "feed.bad-limit", null, limit, MOST);
        }
    }
}
