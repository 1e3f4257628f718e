package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.daylight.documents.Documents;

/** A document as it was signed, for staff; never kept by browsers or on the way. */
@WebServlet("/staff/document.pdf")
public class DocumentDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Documents documents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String number = request.getParameter("number");
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        documents.write(number, pdf); // whole before the first byte leaves, so that a refusal is an answer of its own
        response.setHeader("Cache-Control", "private, no-store");
        Handout.show(response, Handout.PDF, number + ".pdf", pdf.toByteArray());
    }
}
