package org.daylight.integration.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.daylight.kernel.Article;
import org.daylight.notifications.OutgoingNotice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The route against a real mail server on this machine. */
class NoticeMailRouteTest {
    private static final OutgoingNotice NOTICE = new OutgoingNotice(7, 1, "someone@example.cn", "1122202603020001", "施工许可", "Construction permit",
            "您申请的事项“施工许可”的办理内容有调整。", "The rules of “Construction permit” change.");
    private static final List<String> SETTINGS = List.of("host", "port", "from", "starttls", "user", "password");

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private CamelContext camel;

    @BeforeEach
    void theRouteRuns() throws Exception {
        server.start();
        set("host", "127.0.0.1");
        set("port", String.valueOf(server.getSmtp().getPort()));
        set("from", "daylight@example.gov.cn");
        set("starttls", "false");
        System.setProperty("daylight.public.url", "https://daylight.example/");
        camel = new DefaultCamelContext();
        camel.addRoutes(new NoticeMailRoute(new MailSettings()));
        camel.start();
    }

    @AfterEach
    void allStops() {
        camel.stop();
        server.stop();
        SETTINGS.forEach(name -> System.clearProperty("daylight.mail." + name));
        System.clearProperty("daylight.public.url");
    }

    @Test
    @Article("ITM-17")
    void the_applicant_reads_the_notice_in_both_languages_and_where_to_look() throws Exception {
        assertThat(send(NOTICE)).isEqualTo(Delivery.DONE);
        MimeMessage letter = server.getReceivedMessages()[0];
        assertThat(letter.getRecipients(Message.RecipientType.TO)).extracting(Object::toString).containsExactly("someone@example.cn");
        assertThat(letter.getFrom()).extracting(Object::toString).containsExactly("daylight@example.gov.cn");
        assertThat(letter.getSubject()).contains("施工许可", "变更告知");
        assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(new String(letter.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains(NOTICE.textZh(), NOTICE.textEn(), "https://daylight.example/index.xhtml?number=1122202603020001");
    }

    @Test
    void a_server_that_does_not_answer_is_unreachable_and_tried_again() throws IOException {
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            set("port", String.valueOf(closed.getLocalPort()));
        }
        assertThat(send(NOTICE)).isEqualTo(new Delivery("unreachable", false));
    }

    @Test
    void an_address_that_is_none_is_rejected_for_good() {
        assertThat(send(new OutgoingNotice(8, 1, "no address @@", "1", "甲", "A", "甲", "A"))).isEqualTo(new Delivery("rejected", true));
    }

    @Test
    void a_server_that_cannot_encrypt_gets_nothing_where_encryption_is_asked_for() {
        set("starttls", "true");
        assertThat(send(NOTICE).error()).isEqualTo("unreachable");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void a_user_whom_the_server_knows_is_let_in_and_another_is_refused() throws FolderException {
        server.setUser("daylight@example.gov.cn", "daylight", "right");
        server.getUserManager().setAuthRequired(true);
        set("user", "daylight");
        set("password", "wrong");
        assertThat(send(NOTICE)).isEqualTo(new Delivery("refused", false));
        set("password", "right");
        assertThat(send(NOTICE)).isEqualTo(Delivery.DONE);
    }

    @Test
    void without_host_and_sender_nothing_is_configured() {
        assertThat(new MailSettings().isConfigured()).isTrue();
        System.clearProperty("daylight.mail.from");
        assertThat(new MailSettings().isConfigured()).isFalse();
    }

    private Delivery send(OutgoingNotice notice) {
        return camel.createProducerTemplate().requestBody(NoticeMailRoute.SEND, notice, Delivery.class);
    }

    private static void set(String name, String value) {
        System.setProperty("daylight.mail." + name, value);
    }
}
