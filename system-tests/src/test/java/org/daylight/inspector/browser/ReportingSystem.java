package org.daylight.inspector.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daylight.ground.Ground;
import org.daylight.inspector.Poll;

/** A department's own system that reports its cases: the demo district's {@code legacy-planning}, which reports for WABO. */
record ReportingSystem(Ground ground) {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    /** The log is in the journal and has been dealt with; the receipt's id. */
    String report(String log) {
        String token = token();
        String id = part(send(HttpRequest.newBuilder(ground.home().resolve("exchange/v1/event-logs?department=WABO"))
                .header("Authorization", "Bearer " + token).header("Content-Type", "application/xml"), log), "id");
        Poll.until(LIMIT, "message " + id + " is dealt with", () -> state(id, token), state -> !state.equals("RECEIVED") && !state.equals("RUNNING"));
        return id;
    }

    private String state(String id, String token) {
        return part(answer(HttpRequest.newBuilder(ground.home().resolve("exchange/v1/receipts/" + id)).header("Authorization", "Bearer " + token).build()), "state");
    }

    private String token() {
        URI endpoint = URI.create(ground.issuer() + "/protocol/openid-connect/token");
        return part(send(HttpRequest.newBuilder(endpoint).header("Content-Type", "application/x-www-form-urlencoded"),
                "grant_type=client_credentials&client_id=legacy-planning&client_secret=legacy-planning-secret"), "access_token");
    }

    private static String send(HttpRequest.Builder request, String body) {
        return answer(request.POST(HttpRequest.BodyPublishers.ofString(body)).build());
    }

    private static String answer(HttpRequest request) {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException cutOff) {
            throw new UncheckedIOException(cutOff);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", interrupted);
        }
    }

    private static String part(String json, String name) {
        Matcher found = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]+)\"").matcher(json);
        if (!found.find()) {
            throw new IllegalStateException("No " + name + " in " + json);
        }
        return found.group(1);
    }
}
