package org.daylight.inspector.story;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.daylight.inspector.Poll;

/** Clients that lead one new case after the other through its steps over HTTP, and keep the ledger. A case that got no answer is left where it is. */
final class StepClients implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration OUTAGE = Duration.ofMinutes(3);
    private static final Map<String, String> STEPS = new LinkedHashMap<>();

    static {
        STEPS.put("accept", "ACCEPTED");
        STEPS.put("handle", "HANDLED");
        STEPS.put("review", "REVIEWED");
    }

    private final URI home;
    private final String subject;
    private final Ledger ledger;
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();
    private final ExecutorService threads;
    private final List<Future<?>> ends = new ArrayList<>();
    private volatile boolean over;

    /** Starts at once. */
    StepClients(int clients, URI home, String subject, Ledger ledger) {
        this.home = home;
        this.subject = subject;
        this.ledger = ledger;
        threads = Executors.newFixedThreadPool(clients);
        for (int client = 0; client < clients; client++) {
            ends.add(threads.submit(this::work));
        }
    }

    private void work() {
        while (!over) {
            if (!caseLed()) {
                Poll.until(OUTAGE, "the application answers again", () -> over || answered("register?subject=" + encoded(subject)) != null, Boolean::booleanValue);
            }
        }
    }

    private boolean caseLed() {
        String number = answered("register?subject=" + encoded(subject));
        if (number == null) {
            return false;
        }
        ledger.acknowledge(number, "REGISTERED");
        for (Map.Entry<String, String> step : STEPS.entrySet()) {
            if (answered(step.getKey() + "?number=" + number) == null) {
                ledger.miss(number, step.getValue());
                return false;
            }
            ledger.acknowledge(number, step.getValue());
        }
        return true;
    }

    /** Null: no answer, or a fault; the act may be committed or not. */
    private String answered(String act) {
        try {
            HttpRequest request = HttpRequest.newBuilder(home.resolve("/inspector/steps/" + act)).timeout(PATIENCE).POST(BodyPublishers.noBody()).build();
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= 400 && answer.statusCode() < 500 && answer.statusCode() != 404) {
                throw new AssertionError(act + " was refused: " + answer.statusCode() + " " + answer.body());
            }
            return answer.statusCode() == 200 ? answer.body() : null;
        } catch (IOException noAnswer) {
            return null;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", interrupted);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** All have ended, none by an error. */
    @Override
    public void close() throws Exception {
        over = true;
        for (Future<?> end : ends) {
            end.get(PATIENCE.toSeconds() * 2, TimeUnit.SECONDS);
        }
        threads.shutdownNow();
    }
}
