package org.daylight.inspector.story;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** A certificate store (证照库) that takes each message once: what comes again under the same key it has already, and says so. */
final class CertificateStore implements AutoCloseable {
    private final HttpServer server;
    private final Set<String> keys = new HashSet<>();
    private final List<JsonObject> taken = new CopyOnWriteArrayList<>();
    private final List<String> again = new CopyOnWriteArrayList<>();

    CertificateStore() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.createContext("/certificates", this::take);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/certificates");
    }

    private synchronized void take(HttpExchange exchange) throws IOException {
        JsonObject certificate = JsonParser.parseString(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)).getAsJsonObject();
        String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        boolean isNew = keys.add(key);
        if (isNew) {
            taken.add(certificate);
        } else {
            again.add(key);
        }
        exchange.sendResponseHeaders(isNew ? 201 : 409, -1);
        exchange.close();
    }

    /** What it has of the certificates with these numbers, in the order in which it came: version and state. */
    List<String> has(List<String> numbers) {
        return taken.stream().filter(certificate -> numbers.contains(certificate.get("certificateNumber").getAsString()))
                .map(certificate -> certificate.get("version").getAsString() + " " + certificate.get("state").getAsString()).toList();
    }

    /** Keys that came more than once. */
    List<String> again() {
        return again;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
