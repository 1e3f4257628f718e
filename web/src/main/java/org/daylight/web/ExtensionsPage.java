package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.daylight.cases.procedures.CaseExtensions;
import org.daylight.cases.procedures.ExtensionState;
import org.daylight.cases.procedures.ExtensionView;
import org.daylight.kernel.Roles;

/**
 * Extensions that were asked for; the head of the organ, or of the government for joint cases, decides here.
 *
 * @article TIM-07
 */
@Named
@ViewScoped
public class ExtensionsPage extends PostPage<ExtensionView> {

    private static final long serialVersionUID = 1L;

    @Inject
    CaseExtensions door;
    @Inject
    Language language;
    @Inject
    HttpServletRequest request;
    @Inject
    SignedIn me;

    @PostConstruct
    void open() {
        asked = Fields.asked();
        if (asked.text("state") == null) {
            asked.with("state", ExtensionState.ASKED);
        }
        rows = new LazyRows<>(page -> door.find(asked.constant("state", ExtensionState.class), page));
    }

    public void decide(ExtensionView extension, boolean grant) {
        door.decide(extension.caseNumber(), extension.id(), grant, form.text("opinion" + extension.id()));
        form.values().clear();
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(language.say(grant ? "extensions.granted" : "extensions.refused")));
    }

    /** Whether the person decides on it; the door decides again. */
    public boolean mine(ExtensionView extension) {
        return extension.state() == ExtensionState.ASKED && (extension.joint() ? request.isUserInRole(Roles.DISTRICT_GOVERNMENT)
                : request.isUserInRole(Roles.DEPARTMENT_HEAD) && extension.departmentCode().equals(me.getDepartmentCode()));
    }

    public ExtensionState[] getStates() {
        return ExtensionState.values();
    }

    @Override
    public String getQuery() {
        return asked.query("state");
    }
}
