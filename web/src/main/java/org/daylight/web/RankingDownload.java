package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.daylight.assessment.AssessmentRunView;
import org.daylight.assessment.AssessmentRuns;
import org.daylight.assessment.DepartmentScore;
import org.daylight.audit.AuditTrail;
import org.daylight.kernel.Problem;

/** The ranking of a scoring run as a file for a spreadsheet. */
@WebServlet("/admin/ranking.csv")
public class RankingDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AssessmentRuns assessment;
    @Inject
    transient Language language;
    @Inject
    transient AuditTrail trail;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AssessmentRunView run = assessment.run(id(request.getParameter("run")));
        List<DepartmentScore> ranking = assessment.ranking(run.id());
        trail.done(request.getUserPrincipal().getName(), "export ranking", run.month().toString());
        response.setContentType(Csv.MEDIA_TYPE);
        response.setHeader("Content-Disposition", "attachment; filename=\"ranking-" + run.month() + ".csv\"");
        Csv csv = new Csv(response.getWriter());
        csv.row((Object[]) language.say("assessment.csv.head").split(","));
        for (DepartmentScore score : ranking) {
            csv.row(run.month(), score.ranking(), score.departmentCode(), language.pick(score.departmentZh(), score.departmentEn()),
                    score.closed(), score.closedOnTime(), score.closedEarly(), score.closedLate(), score.score());
        }
    }

    private static long id(String run) {
        if (run == null || !run.matches("\\d{1,18}")) {
            throw new Problem(Problem.Kind.NOT_FOUND, "assessment.unknown", null);
        }
        return Long.parseLong(run);
    }
}
