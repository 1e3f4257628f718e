package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.daylight.certificates.Certificates;
import org.daylight.documents.Documents;

/** A document, or the certificate, of an own case; PDF, never kept by browsers or on the way. */
@WebServlet({"/my/document.pdf", "/my/certificate.pdf"})
public class MyPaperDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Documents documents;
    @Inject
    transient Certificates certificates;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String number = request.getParameter("number");
        byte[] pdf = request.getServletPath().endsWith("certificate.pdf") ? certificates.myDocument(number) : document(number);
        response.setHeader("Cache-Control", "private, no-store");
        Handout.show(response, Handout.PDF, number + ".pdf", pdf);
    }

    private byte[] document(String number) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        documents.write(number, bytes);
        return bytes.toByteArray();
    }
}
