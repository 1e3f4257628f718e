package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.daylight.organisation.AttachedFile;
import org.daylight.organisation.FilingQueries;
import org.daylight.organisation.StaffQueries;

/** A person's photo, or the file of a filing; never kept by browsers or on the way. */
@WebServlet({"/staff/person-photo", "/staff/filing-file"})
public class AttachmentDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient StaffQueries people;
    @Inject
    transient FilingQueries filings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AttachedFile file = request.getServletPath().endsWith("photo") ? people.photo(request.getParameter("username"))
                : filings.attachment(Handout.id(request, "filing.unknown", null));
        response.setHeader("Cache-Control", "private, no-store");
        if (file.mediaType().startsWith("image/")) {
            Handout.show(response, file.mediaType(), file.name(), file.bytes());
        } else {
            Handout.attach(response, file.mediaType(), file.name(), file.bytes());
        }
    }
}
