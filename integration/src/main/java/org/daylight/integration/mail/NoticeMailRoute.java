package org.daylight.integration.mail;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mail.DefaultAuthenticator;
import org.apache.camel.component.mail.MailAuthenticator;

/** Hands one notice or message to the mail server; its end, good or bad, is a {@link Delivery}. Every wait for the server has an end. */
@Dependent
public class NoticeMailRoute extends RouteBuilder {
    /** Where the notice goes in and the delivery comes out. */
    public static final String SEND = "direct:notice-mail";
    private static final int TIMEOUT_MILLIS = 10_000;
    /** Settings hold from the next e-mail on. */
    private static final int UNCACHED = -1;
    private static final String SERVER = "mailServer";
    private static final String AUTHENTICATOR = "noticeMailAuthenticator";

    private final MailSettings settings;

    @Inject
    public NoticeMailRoute(MailSettings settings) {
        this.settings = settings;
    }

    @Override
    public void configure() {
        from(SEND).routeId("notice-mail-send")
                .doTry()
                .process(this::write).toD("${exchangeProperty." + SERVER + "}", UNCACHED).process(exchange -> end(exchange, Delivery.DONE))
                .doCatch(Exception.class)
                .process(exchange -> end(exchange, Delivery.failed(exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Throwable.class))))
                .end();
    }

    private void write(Exchange exchange) {
        Message letter = exchange.getMessage();
        NoticeLetter.Letter written = NoticeLetter.of(letter.getBody(), settings.publicUrl());
        letter.removeHeaders("*");
        letter.setHeader("From", settings.from().orElseThrow());
        letter.setHeader("To", written.recipient());
        letter.setHeader("Subject", written.subject());
        letter.setHeader("Auto-Submitted", "auto-generated");
        letter.setHeader(Exchange.CONTENT_TYPE, "text/plain; charset=UTF-8");
        letter.setBody(written.text());
        exchange.setProperty(SERVER, server());
    }

    private static void end(Exchange exchange, Delivery delivery) {
        exchange.getMessage().removeHeaders("*");
        exchange.getMessage().setBody(delivery);
    }

    private String server() {
        String encrypted = "&additionalJavaMailProperties.mail.smtp.starttls.enable=" + settings.isEncrypted()
                + "&additionalJavaMailProperties.mail.smtp.starttls.required=" + settings.isEncrypted()
                + "&additionalJavaMailProperties.mail.smtp.ssl.checkserveridentity=true";
        return "smtp:" + settings.host().orElseThrow() + ":" + settings.port() + "?useHeaderRecipients=true&useHeaderFrom=true&useHeaderSubject=true&connectionTimeout=" + TIMEOUT_MILLIS
                + "&additionalJavaMailProperties.mail.smtp.timeout=" + TIMEOUT_MILLIS
                + "&additionalJavaMailProperties.mail.smtp.writetimeout=" + TIMEOUT_MILLIS + encrypted + authenticator();
    }

    /** The password never stands in an address, which logs and consoles show. */
    private String authenticator() {
        if (settings.user().isEmpty()) {
            return "";
        }
        MailAuthenticator known = new DefaultAuthenticator(settings.user().get(), settings.password().orElse(""));
        getContext().getRegistry().bind(AUTHENTICATOR, MailAuthenticator.class, known);
        return "&authenticator=#" + AUTHENTICATOR;
    }
}
