package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.daylight.authority.LettersOfAuthorisation;
import org.daylight.kernel.Problem;

/** A scanned letter of authorisation. */
@WebServlet("/staff/letter.pdf")
public class LetterScanDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient LettersOfAuthorisation letters;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        LettersOfAuthorisation.Scan scan = letters.scan(id(request.getParameter("id")));
        response.setContentType("application/pdf");
        response.setContentLength(scan.bytes().length);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + URLEncoder.encode(scan.name(), StandardCharsets.UTF_8).replace("+", "%20"));
        response.getOutputStream().write(scan.bytes());
    }

    private static long id(String text) {
        if (text == null || !text.matches("\\d{1,18}")) {
            throw new Problem(Problem.Kind.NOT_FOUND, "letter.unknown", "AUT-01");
        }
        return Long.parseLong(text);
    }
}
