package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.daylight.cases.AttachmentKind;
import org.daylight.cases.CaseAttachments;
import org.daylight.files.StoredFile;
import org.daylight.kernel.Problem;

/**
 * A report, minutes or a paper of a remedy: shown where a browser shows it by itself, otherwise to keep.
 *
 * @article TIM-04 (001 sec. 2), JNT-03 (003 art. 12), FLW-25 (000 art. 18(4)(5))
 */
@WebServlet("/staff/case-attachment")
public class CaseAttachmentDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CaseAttachments attachments;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String number = request.getParameter("case");
        AttachmentKind kind = Fields.of(request.getParameterMap()).constant("of", AttachmentKind.class);
        if (kind == null) {
            throw new Problem(Problem.Kind.NOT_FOUND, "file.unknown", "FLW-18");
        }
        long id = Handout.id(request, "file.unknown", "FLW-18");
        StoredFile file = attachments.open(number, kind, id);
        Handout.keptFile(response, file.mediaType(), file.name(), file.size(), Handout.isShown(file.mediaType()));
        attachments.write(number, kind, id, response.getOutputStream());
    }
}
