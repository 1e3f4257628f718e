package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.daylight.kernel.Problem;
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
        boolean photo = request.getServletPath().endsWith("photo");
        AttachedFile file = photo ? people.photo(request.getParameter("username")) : filings.attachment(id(request.getParameter("id")));
        response.setContentType(file.mediaType());
        response.setContentLength(file.bytes().length);
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Disposition", (file.mediaType().startsWith("image/") ? "inline" : "attachment") + "; filename*=UTF-8''"
                + URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20"));
        response.getOutputStream().write(file.bytes());
    }

    private static long id(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException noNumber) {
            throw new Problem(Problem.Kind.NOT_FOUND, "filing.unknown", null);
        }
    }
}
