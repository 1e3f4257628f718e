package org.daylight.integration.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.daylight.certificates.OutgoingCertificate;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The route against a real HTTP server on this machine. */
@Article("RES-10")
class CertificateStoreRouteTest {
    private static final OutgoingCertificate CERTIFICATE = new OutgoingCertificate(7, 1, "1.2.156.3005.2.X.Y.20260000001.002.A", "施工许可证", "X", "某公司",
            "91350100M000100Y43", "ORGANISATION", "住房和城乡建设局", "1122998801990101X2", LocalDate.of(2026, 3, 2), null, "229988", "01", 2,
            "1.2.156.3005.2.X.Y.20260000001.001.B", "ab".repeat(32));
    private final Queue<byte[]> received = new ConcurrentLinkedQueue<>();
    private final Queue<List<String>> headers = new ConcurrentLinkedQueue<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile int answer = 201;
    private HttpServer server;
    private CamelContext camel;

    @BeforeEach
    void aStore() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/certificates", exchange -> {
            received.add(exchange.getRequestBody().readAllBytes());
            headers.add(List.of(exchange.getRequestHeaders().getFirst("Authorization"), exchange.getRequestHeaders().getFirst("Content-Type")));
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        server.createContext("/silent", exchange -> awaitEnd());
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
        use("/certificates");
        System.setProperty("daylight.certificate-store.token", "secret");
        camel = new DefaultCamelContext();
        camel.addRoutes(new CertificateStoreRoute(new StoreSettings(), Duration.ofSeconds(1)));
        camel.start();
    }

    @AfterEach
    void allStops() {
        over.countDown();
        camel.stop();
        server.stop(0);
        System.clearProperty("daylight.certificate-store.url");
        System.clearProperty("daylight.certificate-store.token");
    }

    @Test
    void the_store_gets_the_catalogue_fields_and_no_empty_ones() {
        assertThat(send()).isEqualTo(StoredHow.DONE);
        JsonObject json = Json.createReader(new ByteArrayInputStream(received.remove())).readObject();
        assertThat(json.getString("certificateNumber")).isEqualTo(CERTIFICATE.number());
        assertThat(json.getString("holderName")).isEqualTo("某公司");
        assertThat(json.getString("state")).isEqualTo("01");
        assertThat(json.getString("version")).isEqualTo("002");
        assertThat(json.getString("associatedZzeCertID")).isEqualTo(CERTIFICATE.previous());
        assertThat(json).doesNotContainKey("expiryDate");
        assertThat(headers.remove()).containsExactly("Bearer secret", "application/json; charset=UTF-8");
    }

    @Test
    void a_store_that_has_it_already_is_done_one_that_is_down_is_tried_again_and_a_refusal_is_for_good() {
        answer = 409;
        assertThat(send()).isEqualTo(StoredHow.DONE);
        answer = 503;
        assertThat(send()).isEqualTo(new StoredHow("http 503", false));
        answer = 401;
        assertThat(send()).isEqualTo(new StoredHow("http 401", false));
        answer = 422;
        assertThat(send()).isEqualTo(new StoredHow("http 422", true));
    }

    @Test
    void a_store_that_never_answers_and_one_that_is_not_there_end_the_wait() {
        use("/silent");
        assertThat(send()).isEqualTo(new StoredHow("timeout", false));
        server.stop(0);
        assertThat(send().error()).isEqualTo("unreachable");
    }

    private void use(String path) {
        System.setProperty("daylight.certificate-store.url", "http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private void awaitEnd() throws IOException {
        try {
            over.await();
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }

    private StoredHow send() {
        return camel.createProducerTemplate().requestBody(CertificateStoreRoute.SEND, CERTIFICATE, StoredHow.class);
    }
}
