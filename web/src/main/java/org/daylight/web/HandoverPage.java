package org.daylight.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.daylight.cases.CaseHandover;
import org.daylight.cases.ChargedPerson;
import org.daylight.organisation.StaffMember;

/**
 * All steps that wait for one person alone get other hands, when that person leaves or is away.
 *
 * @article AUT-08
 */
@Named
@ViewScoped
public class HandoverPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CaseHandover handovers;
    @Inject
    Language language;

    private String from;
    private String to;
    private String reason;

    private transient List<ChargedPerson> charged;
    private transient List<StaffMember> colleagues;

    public List<ChargedPerson> getCharged() {
        if (charged == null) {
            charged = handovers.charged();
        }
        return charged;
    }

    public List<StaffMember> getColleagues() {
        if (colleagues == null) {
            colleagues = handovers.colleagues();
        }
        return colleagues;
    }

    public void handOver() {
        int moved = handovers.handOverAll(from, to, reason);
        from = null;
        to = null;
        reason = null;
        charged = null;
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(language.say("handover.done", moved)));
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
