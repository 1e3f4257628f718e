package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.daylight.accountability.DecisionPaper;
import org.daylight.accountability.Findings;
import org.daylight.accountability.MyFindings;
import org.daylight.files.StoredFile;
import org.daylight.kernel.Problem;

/**
 * A paper of an investigation, or the decision, first or after an appeal, as it was signed: for supervision, and for the person concerned.
 *
 * @article ACT-01, ACT-03
 */
@WebServlet({"/supervision/finding-paper", "/supervision/liability-decision.pdf", "/staff/liability-decision.pdf"})
public class FindingPaperDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Findings findings;
    @Inject
    transient MyFindings mine;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long id = Handout.id(request, "finding.unknown", "ACT-01");
        if (request.getServletPath().equals("/supervision/finding-paper")) {
            paper(id, request, response);
        } else {
            decision(id, request, response);
        }
    }

    private void decision(long id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        DecisionPaper paper = Fields.of(request.getParameterMap()).constant("paper", DecisionPaper.class);
        DecisionPaper asked = paper == null ? DecisionPaper.FIRST : paper;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (request.getServletPath().startsWith("/staff/")) {
            mine.writeDecision(id, asked, bytes);
        } else {
            findings.writeDecision(id, asked, bytes);
        }
        Handout.show(response, Handout.PDF, (asked == DecisionPaper.FIRST ? "liability-decision-" : "liability-appeal-") + id + ".pdf", bytes.toByteArray());
    }

    private void paper(long id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Long act = Fields.of(request.getParameterMap()).id("act");
        if (act == null) {
            throw new Problem(Problem.Kind.NOT_FOUND, "file.unknown", "FLW-18");
        }
        StoredFile file = findings.paper(id, act);
        Handout.keptFile(response, file.mediaType(), file.name(), file.size(), Handout.isShown(file.mediaType()));
        findings.writePaper(id, act, response.getOutputStream());
    }
}
