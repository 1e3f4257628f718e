package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.daylight.files.Files;
import org.daylight.files.StoredFile;
import org.daylight.kernel.Problem;
import org.daylight.supervision.EvidenceLine;
import org.daylight.supervision.Verification;

/**
 * A paper behind a signal, for who may see the signal.
 *
 * @article SIG-38 (000 art. 28)
 */
@WebServlet("/supervision/evidence")
public class EvidenceDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Verification verification;
    @Inject
    transient Files files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String sha256 = request.getParameter("sha256");
        EvidenceLine line = verification.evidence(Handout.id(request, "signal.unknown", "SIG-38")).stream().filter(one -> one.sha256().equals(sha256)).findFirst()
                .orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "file.unknown", "FLW-18"));
        StoredFile file = files.known(line.sha256());
        Handout.keptFile(response, file.mediaType(), line.name(), file.size(), Handout.isShown(file.mediaType()));
        files.write(file.sha256(), response.getOutputStream());
    }
}
