package org.daylight.web;

import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.daylight.kernel.Finding;
import org.daylight.kernel.Problem;
import org.daylight.kernel.ProblemTexts;

/**
 * What the rules refuse while a person works on a page becomes a message on that page, with everything typed still there;
 * what is refused when a page is opened becomes an error page. An expired page and a fault of an Ajax request lead to a page of their own.
 */
public class RefusalHandler extends ExceptionHandlerWrapper {

    private static final Logger LOG = Logger.getLogger(RefusalHandler.class.getName());

    /** A view whose map has this key shows findings at their places by itself. */
    static final String FINDINGS_ON_PAGE = "org.daylight.findingsOnPage";

    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    /** Puts the handler in front of the one of the platform. */
    public static class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new RefusalHandler(getWrapped().getExceptionHandler());
        }
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> thrown = getUnhandledExceptionQueuedEvents().iterator();
        while (thrown.hasNext()) {
            if (isAnswered(faces, thrown.next().getContext().getException())) {
                thrown.remove();
            }
        }
        getWrapped().handle();
    }

    private static boolean isAnswered(FacesContext faces, Throwable thrown) {
        Refusal refusal = Refusal.of(thrown);
        if (refusal != null) {
            return isToldOnPage(faces, refusal);
        }
        if (isExpired(thrown)) {
            go(faces, "/error/expired.xhtml?back=" + encoded(path(faces)));
            return true;
        }
        return isFaultOfAjax(faces, thrown);
    }

    /** Only a person at a postback's page is there to be told; all else goes on to {@link RequestGuard}. */
    private static boolean isToldOnPage(FacesContext faces, Refusal refusal) {
        if (ProblemAnswer.isWanted((HttpServletRequest) faces.getExternalContext().getRequest())) {
            return false;
        }
        if (!faces.isPostback() || refusal.problem() == null || faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE) {
            return refusal.status() == 403 && isAjax(faces) && sendAway(faces);
        }
        faces.addMessage(null, message(refusal.problem(), faces));
        if (!faces.getViewRoot().getViewMap().containsKey(FINDINGS_ON_PAGE)) {
            refusal.problem().findings().forEach(finding -> tellAtItsField(faces, finding));
        }
        faces.getExternalContext().getRequestMap().put(Refusal.PROBLEM, refusal.problem());
        faces.validationFailed();
        return true;
    }

    /** At the field whose id is the finding's place; at the top where the page has no such field. */
    private static void tellAtItsField(FacesContext faces, Finding finding) {
        String text = ProblemTexts.text(finding.problem(), faces.getViewRoot().getLocale());
        FacesMessage atField = new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text);
        if (!faces.getViewRoot().invokeOnComponent(faces, finding.place(), (context, field) -> context.addMessage(finding.place(), atField))) {
            faces.addMessage(null, message(finding.problem(), faces));
        }
    }

    private static FacesMessage message(Problem problem, FacesContext faces) {
        String text = ProblemTexts.text(problem, faces.getViewRoot().getLocale());
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, problem.article());
    }

    private static boolean isExpired(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ViewExpiredException) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFaultOfAjax(FacesContext faces, Throwable thrown) {
        if (!isAjax(faces) || faces.getExternalContext().isResponseCommitted()) {
            return false;
        }
        String id = CorrelationId.next();
        LOG.log(Level.SEVERE, thrown, () -> "fault " + id);
        go(faces, "/error/fault.xhtml?id=" + id);
        return true;
    }

    private static boolean sendAway(FacesContext faces) {
        go(faces, "/error/denied.xhtml");
        return true;
    }

    private static boolean isAjax(FacesContext faces) {
        return faces.getPartialViewContext().isAjaxRequest();
    }

    private static void go(FacesContext faces, String location) {
        ExternalContext external = faces.getExternalContext();
        try {
            external.responseReset();
            external.redirect(location);
            faces.responseComplete();
        } catch (IOException cutOff) {
            throw new FacesException(cutOff);
        }
    }

    private static String path(FacesContext faces) {
        HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static String encoded(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
