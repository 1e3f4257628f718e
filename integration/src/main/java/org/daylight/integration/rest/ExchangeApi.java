package org.daylight.integration.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** Root of the interface for machines, and its description. */
@ApplicationPath("/v1")
@OpenAPIDefinition(
    info = @Info(title = "Daylight exchange", version = "1",
        description = "Departments' own systems report their cases; the city platform pulls supervision data. Errors are application/problem+json "
            + "(RFC 9457) with a stable code, in Chinese or, by Accept-Language, in English."),
    security = @SecurityRequirement(name = "bearer"),
    components = @Components(
        schemas = {
            @Schema(name = "Accepted", type = SchemaType.OBJECT, requiredProperties = {"id", "state"}, properties = {
                @SchemaProperty(name = "id", type = SchemaType.STRING, format = "uuid"),
                @SchemaProperty(name = "state", type = SchemaType.STRING, enumeration = "RECEIVED")}),
            @Schema(name = "Receipt", type = SchemaType.OBJECT, properties = {
                @SchemaProperty(name = "id", type = SchemaType.STRING, format = "uuid"),
                @SchemaProperty(name = "state", type = SchemaType.STRING, enumeration = {"RECEIVED", "RUNNING", "APPLIED", "DUPLICATE", "REJECTED"}),
                @SchemaProperty(name = "department", type = SchemaType.STRING),
                @SchemaProperty(name = "channel", type = SchemaType.STRING, enumeration = {"POST", "DROP"}),
                @SchemaProperty(name = "bytes", type = SchemaType.INTEGER, format = "int64", description = "As they came"),
                @SchemaProperty(name = "receivedAt", type = SchemaType.STRING, format = "date-time"),
                @SchemaProperty(name = "finishedAt", type = SchemaType.STRING, format = "date-time", nullable = true),
                @SchemaProperty(name = "cases", type = SchemaType.INTEGER, format = "int64", description = "Read from the log"),
                @SchemaProperty(name = "events", type = SchemaType.INTEGER, format = "int64", description = "Read from the log"),
                @SchemaProperty(name = "added", type = SchemaType.INTEGER, format = "int64", description = "Events that were new"),
                @SchemaProperty(name = "duplicates", type = SchemaType.INTEGER, format = "int64", description = "Events that were there already"),
                @SchemaProperty(name = "seconds", type = SchemaType.NUMBER, nullable = true),
                @SchemaProperty(name = "eventsPerSecond", type = SchemaType.INTEGER, format = "int64", nullable = true),
                @SchemaProperty(name = "rejectedCount", type = SchemaType.INTEGER, format = "int64", description = "Places that were refused"),
                @SchemaProperty(name = "rejected", type = SchemaType.ARRAY, implementation = ExchangeApi.Rejected.class, description = "The first 100 of them")}),
            @Schema(name = "Portion", type = SchemaType.OBJECT, properties = {
                @SchemaProperty(name = "events", type = SchemaType.ARRAY, implementation = ExchangeApi.SupervisionEvent.class),
                @SchemaProperty(name = "next", type = SchemaType.STRING, description = "Cursor of the next portion; the one given where there was nothing new")}),
            @Schema(name = "Problem", type = SchemaType.OBJECT, description = "RFC 9457", properties = {
                @SchemaProperty(name = "type", type = SchemaType.STRING, format = "uri"),
                @SchemaProperty(name = "title", type = SchemaType.STRING),
                @SchemaProperty(name = "status", type = SchemaType.INTEGER),
                @SchemaProperty(name = "detail", type = SchemaType.STRING, description = "What is wrong and what to do next"),
                @SchemaProperty(name = "code", type = SchemaType.STRING, description = "Stable"),
                @SchemaProperty(name = "instance", type = SchemaType.STRING, description = "Path asked for, or the number of a fault")})},
        responses = {
            @APIResponse(name = "BadInput", responseCode = "400", description = "The request cannot be read or lacks something", content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem"))),
            @APIResponse(name = "Unauthorised", responseCode = "401", description = "No valid token", content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem"))),
            @APIResponse(name = "Forbidden", responseCode = "403", description = "The role is missing, or it is another client's department", content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem"),
                examples = @ExampleObject(name = "forbidden", value = ApiExamples.PROBLEM))),
            @APIResponse(name = "NotFound", responseCode = "404", description = "There is no such thing, or not for this client", content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem"))),
            @APIResponse(name = "TooLarge", responseCode = "413", description = "Larger than one message may be; nothing is kept", content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem"))),
            @APIResponse(name = "UnsupportedType", responseCode = "415", description = "Neither XML nor gzip", content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem"))),
            @APIResponse(name = "Fault", responseCode = "500", description = "The system failed; instance has the number to report", content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))}))
@SecurityScheme(securitySchemeName = "bearer", type = SecuritySchemeType.HTTP, scheme = "bearer", bearerFormat = "JWT",
    description = "Access token of the client, by client credentials")
public class ExchangeApi extends Application {

    /** A place of a log that was refused. */
    @Schema(name = "Rejected")
    record Rejected(int line, String code, String reason) {
    }

    /** An event as the city platform receives it. */
    @Schema(name = "SupervisionEvent")
    record SupervisionEvent(long id, String type, String caseNumber, java.time.Instant eventAt, java.time.Instant recordedAt, String department,
                            @Schema(nullable = true) String name, String source, @Schema(type = SchemaType.OBJECT, nullable = true) Object payload) {
    }
}
