package org.daylight.stopwatch;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Somebody at a browser of their own: cookies, the login by the form of the identity provider, pages and posts. */
final class Person {
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Pattern LOGIN_FORM = Pattern.compile("<form[^>]*id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"");
    private final URI home;
    private final HttpClient client;

    Person(URI home) {
        this.home = home;
        client = HttpClient.newBuilder().cookieHandler(new BrowserCookies()).followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(PATIENCE).build();
    }

    /** Opens a page of the staff, fills in the form that comes instead, and is let in. */
    static Person loggedIn(URI home, String username) throws IOException, InterruptedException {
        Person person = new Person(home);
        String form = person.get("staff/index.xhtml").body();
        Matcher action = LOGIN_FORM.matcher(form);
        if (!action.find()) {
            throw new IllegalStateException("no login form for " + username + ": " + form.substring(0, Math.min(400, form.length())));
        }
        String fields = "username=" + username + "&password=" + password() + "&credentialId=";
        HttpResponse<String> entered = person.send(HttpRequest.newBuilder(URI.create(action.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(fields)));
        if (!entered.uri().toString().startsWith(home.toString())) {
            throw new IllegalStateException(username + " was not let in: " + entered.uri());
        }
        return person;
    }

    private static String password() {
        return URLEncoder.encode(System.getenv().getOrDefault("DAYLIGHT_DEMO_PASSWORD", "daylight"), StandardCharsets.UTF_8);
    }

    /** @param path below the application's home, without a slash in front */
    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(home.resolve("/" + path)));
    }

    /** Lines as they come. */
    HttpResponse<Stream<String>> lines(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(home.resolve("/" + path)).header("Accept", "text/event-stream").build(), BodyHandlers.ofLines());
    }

    HttpResponse<byte[]> bytes(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(home.resolve("/" + path)).timeout(PATIENCE).build(), BodyHandlers.ofByteArray());
    }

    HttpResponse<String> post(String path, String mediaType, BodyPublisher body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(home.resolve("/" + path)).header("Content-Type", mediaType).header("Faces-Request", "partial/ajax").POST(body));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.timeout(PATIENCE).header("Accept-Language", "zh-CN").build(), BodyHandlers.ofString());
    }
}
