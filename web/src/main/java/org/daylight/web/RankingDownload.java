package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import org.daylight.assessment.AssessmentRunView;
import org.daylight.assessment.AssessmentRuns;
import org.daylight.assessment.DepartmentScore;
import org.daylight.kernel.Problem;

/** The ranking of a scoring run as a file for a spreadsheet. */
@WebServlet("/admin/ranking.csv")
public class RankingDownload extends ListDownload {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AssessmentRuns assessment;

    @Override
    Export<?> export(String list, Fields asked) {
        if (asked.id("run") == null) {
            throw new Problem(Problem.Kind.NOT_FOUND, "assessment.unknown", null);
        }
        AssessmentRunView run = assessment.run(asked.id("run"));
        return new Export<>(list, run.month(), "month=" + run.month(), null, Export.whole(assessment.ranking(run.id())),
                values("assessment.csv.head", score -> cells(run, score)));
    }

    private Object[] cells(AssessmentRunView run, DepartmentScore score) {
        return new Object[] {run.month(), score.ranking(), score.departmentCode(), language.pick(score.departmentZh(), score.departmentEn()),
            score.closed(), score.closedOnTime(), score.closedEarly(), score.closedLate(), score.score()};
    }
}
