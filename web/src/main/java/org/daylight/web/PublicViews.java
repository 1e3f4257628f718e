package org.daylight.web;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.List;

/** Pages of the public keep no state, so that a visitor gets no session: nothing to fill up, no cookie to consent to. */
public class PublicViews implements PhaseListener {

    private static final long serialVersionUID = 1L;
    private static final List<String> AREAS_WITH_LOGIN = List.of("/staff/", "/supervision/", "/admin/", "/my/");

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        UIViewRoot view = event.getFacesContext().getViewRoot();
        if (view != null && isPublic(view.getViewId())) {
            view.setTransient(true);
        }
    }

    static boolean isPublic(String viewId) {
        return AREAS_WITH_LOGIN.stream().noneMatch(viewId::startsWith);
    }
}
