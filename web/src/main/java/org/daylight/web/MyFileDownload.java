package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.daylight.cases.applicant.MyDrafts;
import org.daylight.files.StoredFile;

/** A file of an own draft, for a look before it is sent; pictures and PDF are shown, anything else is kept. */
@WebServlet("/my/draft-file")
public class MyFileDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient MyDrafts drafts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long draft = Handout.id(request, "draft.unknown", "APP-02");
        String place = request.getParameter("place");
        int at = place != null && place.matches("\\d{1,3}") ? Integer.parseInt(place) : -1;
        StoredFile file = drafts.file(draft, at);
        response.setHeader("Cache-Control", "private, no-store");
        boolean shown = file.mediaType().equals(Handout.PDF) || file.mediaType().matches("image/(png|jpeg)");
        response.setContentType(file.mediaType());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Disposition", Handout.disposition(shown ? "inline" : "attachment", file.name()));
        drafts.write(draft, at, response.getOutputStream());
    }
}
