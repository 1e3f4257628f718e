package org.daylight.inspector.exchange;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Supplier;
import org.daylight.ground.Ground;

/** The border as a machine reaches it, with a token or, where that is null, without. */
public record Border(Ground ground, Supplier<String> token) {
    static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(30)).build();
    private static final Duration LIMIT = Duration.ofMinutes(2);

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, byte[] body) {
        return post(path, BodyPublishers.ofByteArray(body));
    }

    public Answer post(String path, BodyPublisher body) {
        return send(request(path).header("Content-Type", "application/xml").POST(body));
    }

    /** @param path below {@code /exchange/} */
    public HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(ground.home().resolve("/exchange/" + path));
        String bearer = token.get();
        return bearer == null ? request : request.header("Authorization", "Bearer " + bearer);
    }

    public static Answer get(URI address) {
        return send(HttpRequest.newBuilder(address).GET());
    }

    public static Answer send(HttpRequest.Builder request) {
        try {
            return Answer.of(HTTP.send(request.timeout(LIMIT).build(), BodyHandlers.ofString()));
        } catch (IOException broken) {
            throw new IllegalStateException("No answer", broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", interrupted);
        }
    }
}
