package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.daylight.cards.Cards;
import org.daylight.files.Files;
import org.daylight.files.StoredFile;

/** The signed notice of a card, or a file that came with one of its events; never kept by browsers or on the way. */
@WebServlet({"/staff/card.pdf", "/staff/card-file"})
public class CardDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Cards cards;
    @Inject
    transient Files files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long id = Handout.id(request, "card.unknown", "SIG-38");
        if (request.getServletPath().endsWith(".pdf")) {
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            cards.write(id, pdf); // whole before the first byte leaves, so that a refusal is an answer of its own
            response.setHeader("Cache-Control", "private, no-store");
            Handout.show(response, Handout.PDF, "card-" + id + ".pdf", pdf.toByteArray());
        } else {
            String name = cards.file(id, request.getParameter("file")).name();
            StoredFile file = files.known(request.getParameter("file"));
            Handout.keptFile(response, file.mediaType(), name, file.size(), Handout.isShown(file.mediaType()));
            cards.writeFile(id, file.sha256(), response.getOutputStream());
        }
    }
}
