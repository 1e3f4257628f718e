package org.daylight.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.daylight.cases.Outages;
import org.daylight.kernel.LegalTime;

/**
 * Times when the system could not be used: on record they excuse what is entered afterwards.
 *
 * @article FLW-19
 */
@Named
@ViewScoped
public class OutagesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Outages outages;
    @Inject
    Language language;

    private String from;
    private String until;
    private String reason;

    public void record() {
        outages.record(instant(from), instant(until), reason);
        from = null;
        until = null;
        reason = null;
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(language.say("outages.done")));
    }

    /** Null for what is no moment; the door refuses it. */
    private static Instant instant(String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDateTime.parse(typed.strip()).atZone(LegalTime.ZONE).toInstant();
        } catch (DateTimeException none) {
            return null;
        }
    }

    public List<Outages.Outage> getLatest() {
        return outages.latest();
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
