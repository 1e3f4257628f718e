package org.daylight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.daylight.cases.CaseQueries;
import org.daylight.cases.ProgressView;
import org.daylight.kernel.Problem;
import org.daylight.notifications.ApplicantMessage;
import org.daylight.notifications.Messages;
import org.daylight.notifications.Notices;
import org.daylight.notifications.PublicNotice;

/**
 * Anyone asks how far a case is; no person's data is shown.
 *
 * @article OPN-05 (004 art. 29)
 */
@Named
@RequestScoped
public class ProgressPage {

    @Inject
    CaseQueries cases;

    @Inject
    Notices notices;

    @Inject
    Messages messages;

    private String number;
    private ProgressView progress;
    private List<PublicNotice> told = List.of();
    private List<ApplicantMessage> headlines = List.of();

    /** Finds the case where a number was asked for; leaves the answer empty where there is none such. */
    public void look() {
        if (isAsked()) {
            try {
                progress = cases.progress(number);
                told = notices.ofCase(number);
                headlines = messages.headlinesOf(number);
            } catch (Problem problem) {
                tolerateUnknown(problem);
            }
        }
    }

    static void tolerateUnknown(Problem problem) {
        if (problem.kind() != Problem.Kind.NOT_FOUND && problem.kind() != Problem.Kind.BAD_INPUT) {
            throw problem;
        }
    }

    public boolean isAsked() {
        return number != null && !number.isEmpty();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number == null ? null : number.trim();
    }

    /** What the applicant is told, newest first (004 art. 11). */
    public List<PublicNotice> getNotices() {
        return told;
    }

    /** Headlines of what the applicant was told, newest first. */
    public List<ApplicantMessage> getHeadlines() {
        return headlines;
    }

    /** Null where nothing was asked or found. */
    public ProgressView getProgress() {
        return progress;
    }
}
