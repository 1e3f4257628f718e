package org.daylight.stopwatch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.daylight.ground.Ground;

/** Asks the stopwatch's own module inside the server. */
record Doors(Ground ground) {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    /** The server takes a connection of the newer protocol away after a minute, even while it works on an answer. */
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    String ask(String path) throws IOException, InterruptedException {
        URI address = ground.home().resolve(BenchmarkEar.PATH + "/" + path);
        HttpResponse<String> answer = CLIENT.send(HttpRequest.newBuilder(address).timeout(PATIENCE).POST(BodyPublishers.noBody()).build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }
}
