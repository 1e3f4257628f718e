package org.daylight.inspector.exchange;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.daylight.ground.Ground;

/** The identity provider: tokens for machine clients, and new clients. A client's secret is its id followed by {@code -secret}. */
public final class Identity {
    private static final Duration GOOD_FOR = Duration.ofMinutes(1);
    private static final String CLIENT = """
            {"clientId": "%1$s", "enabled": true, "publicClient": false, "clientAuthenticatorType": "client-secret", "secret": "%1$s-secret",
             "standardFlowEnabled": false, "directAccessGrantsEnabled": false, "serviceAccountsEnabled": true, "fullScopeAllowed": true,
             "attributes": {"access.token.lifespan": "%2$d"}, "protocolMappers": [{"name": "audience", "protocol": "openid-connect",
             "protocolMapper": "oidc-audience-mapper", "config": {"access.token.claim": "true", "included.custom.audience": "%3$s"}}]}""";

    private final Ground ground;
    private final Map<String, Token> known = new ConcurrentHashMap<>();

    public Identity(Ground ground) {
        this.ground = ground;
    }

    private record Token(String text, Instant until) {
    }

    /** A token that is good for a while; fetched anew when it gets old. */
    public String token(String client) {
        return known.compute(client, (id, token) -> token != null && Instant.now().isBefore(token.until) ? token
                : new Token(newToken(id), Instant.now().plus(GOOD_FOR))).text;
    }

    public String newToken(String client) {
        return form(realm("daylight"), "grant_type=client_credentials&client_id=" + client + "&client_secret=" + client + "-secret");
    }

    /** There is a further client that has this role; its tokens live so long and are for that audience. */
    public void addClient(String client, String role, Duration lifespan, String audience) {
        String admin = form(realm("master"), "grant_type=password&client_id=admin-cli&username=admin&password=" + adminPassword());
        Answer created = admin(admin, "clients", CLIENT.formatted(client, lifespan.toSeconds(), audience));
        String place = created.whole().headers().firstValue("location").orElseThrow(() -> new IllegalStateException(created.toString()));
        String user = Border.send(asked(admin, URI.create(place + "/service-account-user"))).text("id");
        String granted = Border.send(asked(admin, URI.create(administration() + "roles/" + role))).body();
        expect(204, admin(admin, "users/" + user + "/role-mappings/realm", "[" + granted + "]"));
    }

    private Answer admin(String token, String path, String json) {
        return Border.send(asked(token, URI.create(administration() + path)).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    private static HttpRequest.Builder asked(String token, URI address) {
        return HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token);
    }

    private static String form(String realm, String fields) {
        Answer answer = Border.send(HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(fields)));
        return JsonParser.parseString(expect(200, answer).body()).getAsJsonObject().get("access_token").getAsString();
    }

    private static Answer expect(int status, Answer answer) {
        if (answer.status() != status) {
            throw new IllegalStateException("The identity provider answers " + answer);
        }
        return answer;
    }

    private String realm(String name) {
        return ground.issuer().resolve("/realms/" + name).toString();
    }

    private String administration() {
        return ground.issuer().resolve("/admin/realms/daylight/").toString();
    }

    private String adminPassword() {
        Properties secrets = new Properties();
        try (Reader in = Files.newBufferedReader(ground.homeDirectory().resolve("secrets.properties"))) {
            secrets.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return secrets.getProperty("keycloak-admin");
    }
}
