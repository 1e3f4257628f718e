package org.daylight.ground;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Looks again and again, for a bounded time. */
final class Poll {
    private static final HttpClient CLIENT = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private Poll() {
    }

    /** @return false when the time is over; {@code meanwhile} may throw to end the wait earlier */
    static boolean until(Duration limit, BooleanSupplier reached, Runnable meanwhile) {
        long end = System.nanoTime() + limit.toNanos();
        while (System.nanoTime() < end) {
            if (reached.getAsBoolean()) {
                return true;
            }
            meanwhile.run();
            pause();
        }
        return false;
    }

    static boolean answersWell(String url) {
        HttpResponse<String> response = get(url);
        return response != null && response.statusCode() == 200;
    }

    /** Empty while nobody answers. */
    static String answer(String url) {
        HttpResponse<String> response = get(url);
        return response == null ? "" : response.body();
    }

    private static HttpResponse<String> get(String url) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(10)).GET().build();
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException notYet) {
            return null;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new GroundProblem("Stopped while waiting for " + url, stopped);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new GroundProblem("Stopped while waiting", stopped);
        }
    }
}
