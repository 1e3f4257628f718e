package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.daylight.files.StoredFile;
import org.daylight.orders.SpotChecks;

/**
 * A picture of a spot check: shown where a browser shows it by itself, otherwise to keep.
 *
 * @article MON-09 (000 art. 17(4))
 */
@WebServlet("/supervision/spot-check-photo")
public class SpotCheckPhoto extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient SpotChecks checks;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long id = Handout.id(request, "file.unknown", "FLW-18");
        StoredFile file = checks.open(id, request.getParameter("sha256"));
        Handout.keptFile(response, file.mediaType(), file.name(), file.size(), Handout.isShown(file.mediaType()));
        checks.write(id, file.sha256(), response.getOutputStream());
    }
}
