package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.daylight.files.StoredFile;
import org.daylight.orders.EfficiencyLetters;

/**
 * A letter of efficiency supervision as it was sealed, or the file of its answer.
 *
 * @article DUB-07 (000 art. 27)
 */
@WebServlet({"/supervision/efficiency-letter.pdf", "/supervision/efficiency-letter-answer"})
public class EfficiencyLetterDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient EfficiencyLetters letters;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long id = Handout.id(request, "efficiency-letter.unknown", "DUB-07");
        if (request.getServletPath().endsWith(".pdf")) {
            Handout.show(response, Handout.PDF, "efficiency-letter-" + id + ".pdf", letters.sheet(id));
        } else {
            StoredFile file = letters.open(id);
            Handout.keptFile(response, file.mediaType(), file.name(), file.size(), Handout.isShown(file.mediaType()));
            letters.write(id, response.getOutputStream());
        }
    }
}
