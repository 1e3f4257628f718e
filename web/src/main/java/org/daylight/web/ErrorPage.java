package org.daylight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.ProblemTexts;

/** What an error page may say. */
@Named
@RequestScoped
public class ErrorPage {

    private static final String ID = "[0-9a-f-]{8,36}";

    @Inject
    HttpServletRequest request;
    @Inject
    Language language;

    /** The words of the problem; null where there is none. */
    public String getProblem() {
        return request.getAttribute(Refusal.PROBLEM) instanceof Problem problem ? ProblemTexts.text(problem, language.getLocale()) : null;
    }

    /** The correlation id of the fault; null where it is not known. */
    public String getCorrelationId() {
        Object known = request.getAttribute(CorrelationId.ATTRIBUTE);
        String id = known == null ? request.getParameter("id") : known.toString();
        return id != null && id.matches(ID) ? id : null;
    }

    /** The page to open again. */
    public String getBack() {
        return LocalPath.of(request.getParameter("back"));
    }
}
