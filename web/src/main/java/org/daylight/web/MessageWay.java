package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.daylight.notifications.StaffMessageLine;
import org.daylight.notifications.StaffMessages;

/** From a message to its matter; the message is read from then on. */
@WebServlet("/staff/message")
public class MessageWay extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient StaffMessages messages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(address(messages.open(Handout.id(request, "message.unknown", "SIG-38"))));
    }

    private static String address(StaffMessageLine message) {
        return switch (message.kind()) {
            case CARD_ISSUED, CARD_DECIDED -> "/staff/my-cards.xhtml?id=" + message.subjectId();
            case CARD_CLAIMED -> "/supervision/card.xhtml?id=" + message.subjectId();
            case ORDER_ISSUED, ORDER_RETURNED, ORDER_DUE -> "/staff/my-orders.xhtml?id=" + message.subjectId();
            case ORDER_ANSWERED -> "/supervision/order.xhtml?id=" + message.subjectId();
            case FINDING_OPENED, FINDING_CONCLUDED, FINDING_DECIDED, FINDING_APPEAL_DECIDED, FINDING_WITHDRAWN -> "/staff/my-findings.xhtml?id=" + message.subjectId();
            case FINDING_STATED, FINDING_FELL -> "/supervision/finding.xhtml?id=" + message.subjectId();
            case LATENESS_ASSESSED -> "/staff/case.xhtml?number=" + URLEncoder.encode(message.number(), StandardCharsets.UTF_8);
        };
    }
}
