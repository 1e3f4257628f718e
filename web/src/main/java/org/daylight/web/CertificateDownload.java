package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.daylight.certificates.Certificates;

/** A certificate's document as it was issued. */
@WebServlet("/staff/certificate.pdf")
public class CertificateDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Certificates certificates;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String number = request.getParameter("number");
        byte[] document = certificates.document(number);
        response.setContentType("application/pdf");
        response.setContentLength(document.length);
        response.setHeader("Content-Disposition", "inline; filename*=UTF-8''" + URLEncoder.encode(number, StandardCharsets.UTF_8) + ".pdf");
        response.getOutputStream().write(document);
    }
}
