package org.daylight.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daylight.audit.AuditReading;
import org.daylight.audit.AuthorityAlert;

/**
 * Attempts beyond authority that wait to be looked at.
 *
 * @article AUT-13
 */
@Named
@ViewScoped
public class AlertsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AuditReading trail;
    @Inject
    Language language;

    private final Map<Long, String> remarks = new HashMap<>();
    private transient List<AuthorityAlert> alerts;

    public List<AuthorityAlert> getAlerts() {
        if (alerts == null) {
            alerts = trail.alerts();
        }
        return alerts;
    }

    /** By the newest attempt of the alert. */
    public Map<Long, String> getRemarks() {
        return remarks;
    }

    public void review(AuthorityAlert alert) {
        trail.review(alert, remarks.get(alert.lastId()));
        remarks.remove(alert.lastId());
        alerts = null;
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(language.say("alerts.done")));
    }
}
