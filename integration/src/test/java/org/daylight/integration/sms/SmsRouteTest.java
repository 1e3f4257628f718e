package org.daylight.integration.sms;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.daylight.kernel.Article;
import org.daylight.notifications.OutgoingMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The route against a real HTTP server on this machine. */
class SmsRouteTest {
    private static final OutgoingMessage MESSAGE = new OutgoingMessage(7, 1, "13800005678", "1122202603020001", "准予", "Granted",
            "您的办件\"1122\"已办结：准予。", "Granted");
    private static final List<String> SETTINGS = List.of("url", "method", "body", "content-type", "authorization", "success", "timeout-millis");

    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer gateway;
    private CamelContext camel;
    private volatile int status = 200;
    private volatile String answer = "{\"code\": 0}";
    private volatile boolean silent;
    private volatile String received;
    private volatile String query;
    private volatile String key;
    private volatile String authorization;

    @BeforeEach
    void theRouteRuns() throws Exception {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/", this::take);
        gateway.start();
        set("url", "http://127.0.0.1:" + gateway.getAddress().getPort() + "/send");
        camel = new DefaultCamelContext();
        camel.addRoutes(new SmsRoute(new SmsSettings()));
        camel.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        received = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        query = exchange.getRequestURI().getRawQuery();
        key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        authorization = exchange.getRequestHeaders().getFirst("Authorization");
        if (silent) {
            awaitEnd();
        }
        byte[] body = answer.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private void awaitEnd() {
        try {
            over.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @AfterEach
    void allStops() {
        over.countDown();
        camel.stop();
        gateway.stop(0);
        SETTINGS.forEach(name -> System.clearProperty("daylight.sms." + name));
    }

    @Test
    @Article({"RES-02", "OPN-09"})
    void the_gateway_gets_number_words_and_an_id_that_is_the_same_each_time() {
        set("authorization", "Bearer secret");
        assertThat(send()).isEqualTo(SmsDelivery.DONE);
        JsonObject body = Json.createReader(new StringReader(received)).readObject();
        assertThat(body.getString("phone")).isEqualTo("13800005678");
        assertThat(body.getString("text")).isEqualTo("【阳光审批】您的办件\"1122\"已办结：准予。");
        assertThat(body.getString("id")).isEqualTo("daylight-7").isEqualTo(key);
        assertThat(authorization).isEqualTo("Bearer secret");
    }

    @Test
    void a_gateway_that_wants_a_form_or_an_address_gets_them() {
        set("content-type", "application/x-www-form-urlencoded");
        set("body", "to={phone}&msg={text}");
        assertThat(send()).isEqualTo(SmsDelivery.DONE);
        assertThat(URLDecoder.decode(received, StandardCharsets.UTF_8)).isEqualTo("to=13800005678&msg=【阳光审批】您的办件\"1122\"已办结：准予。");
        set("method", "get");
        set("url", "http://127.0.0.1:" + gateway.getAddress().getPort() + "/send?to={phone}&n={id}");
        assertThat(send()).isEqualTo(SmsDelivery.DONE);
        assertThat(query).isEqualTo("to=13800005678&n=daylight-7");
    }

    @Test
    void what_the_gateway_will_never_take_is_given_up_at_once_and_everything_else_is_tried_again() {
        status = 400;
        assertThat(send()).isEqualTo(new SmsDelivery("rejected", true));
        status = 503;
        assertThat(send()).isEqualTo(SmsDelivery.UNREACHABLE);
        status = 429;
        assertThat(send()).isEqualTo(SmsDelivery.UNREACHABLE);
        status = 401;
        assertThat(send()).isEqualTo(new SmsDelivery("refused", false));
        status = 302;
        assertThat(send()).isEqualTo(SmsDelivery.UNREACHABLE);
    }

    @Test
    void an_answer_that_says_no_with_a_good_status_is_no_delivery() {
        set("success", "\"code\":\\s*0\\b");
        assertThat(send()).isEqualTo(SmsDelivery.DONE);
        answer = "{\"code\": 17}";
        assertThat(send()).isEqualTo(new SmsDelivery("rejected", false));
    }

    @Test
    void a_gateway_that_does_not_answer_is_waited_for_no_longer_than_the_timeout() {
        set("timeout-millis", "300");
        silent = true;
        assertThat(send()).isEqualTo(SmsDelivery.UNREACHABLE);
    }

    @Test
    void nobody_there_is_unreachable_and_an_address_that_is_none_is_refused() throws IOException {
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            set("url", "http://127.0.0.1:" + closed.getLocalPort() + "/");
        }
        assertThat(send()).isEqualTo(SmsDelivery.UNREACHABLE);
        set("url", "no address");
        assertThat(send()).isEqualTo(new SmsDelivery("refused", false));
    }

    @Test
    void without_an_address_nothing_is_configured() {
        assertThat(new SmsSettings().isConfigured()).isTrue();
        System.clearProperty("daylight.sms.url");
        assertThat(new SmsSettings().isConfigured()).isFalse();
    }

    private SmsDelivery send() {
        return camel.createProducerTemplate().requestBody(SmsRoute.SEND, MESSAGE, SmsDelivery.class);
    }

    private static void set(String name, String value) {
        System.setProperty("daylight.sms." + name, value);
    }
}
