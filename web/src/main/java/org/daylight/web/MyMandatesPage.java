package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import org.daylight.applicants.ApplicantState;
import org.daylight.applicants.Applicants;
import org.daylight.applicants.MandateView;
import org.daylight.applicants.Mandates;
import org.daylight.applicants.Masked;
import org.daylight.items.ItemCatalogue;
import org.daylight.items.ItemVersionView;
import org.daylight.kernel.LegalTime;

/**
 * 授权委托: whom the applicant lets act, and for whom the applicant may act.
 *
 * @article APP-02 (004 art. 16)
 */
@Named
@ViewScoped
public class MyMandatesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Mandates mandates;
    @Inject
    Applicants applicants;
    @Inject
    ItemCatalogue catalogue;
    @Inject
    SignedIn me;
    @Inject
    Language language;
    @Inject
    Clock clock;

    private MandateForm form;
    private boolean writing;
    private transient List<MandateView> given;
    private transient List<MandateView> held;
    private transient List<ItemVersionView> items;

    @PostConstruct
    void begin() {
        form = new MandateForm(LegalTime.today(clock));
    }

    public boolean isDeclared() {
        return applicants.known(me.getUsername()).filter(known -> known.state() != ApplicantState.REJECTED).isPresent();
    }

    public void write() {
        writing = true;
    }

    public void give() {
        mandates.give(form.given(false));
        begin();
        writing = false;
        given = null;
        say("my.mandate.given");
    }

    public void revoke(long id) {
        mandates.revoke(id);
        given = null;
        say("my.mandate.revoked");
    }

    private void say(String message) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(language.say(message)));
    }

    public List<MandateView> getGiven() {
        if (given == null) {
            given = isDeclared() ? mandates.given() : List.of();
        }
        return given;
    }

    public List<MandateView> getHeld() {
        if (held == null) {
            held = isDeclared() ? mandates.held() : List.of();
        }
        return held;
    }

    /** Items that people apply for, for the choice. */
    public List<ItemVersionView> getItems() {
        if (items == null) {
            items = catalogue.inForce(LegalTime.today(clock), null).stream().filter(item -> item.promisedLimit() != null).toList();
        }
        return items;
    }

    /** In force, to come, over or revoked, as a key of the texts. */
    public String state(MandateView mandate) {
        if (mandate.revokedAt() != null) {
            return "my.mandate.state.revoked";
        }
        return mandate.inForce(LegalTime.today(clock)) ? "my.mandate.state.inforce"
                : mandate.validUntil().isBefore(LegalTime.today(clock)) ? "my.mandate.state.over" : "my.mandate.state.coming";
    }

    public boolean isRevocable(MandateView mandate) {
        return mandate.revokedAt() == null && !mandate.validUntil().isBefore(LegalTime.today(clock));
    }

    public String masked(String number) {
        return Masked.number(number);
    }

    public MandateForm getForm() {
        return form;
    }

    public boolean isWriting() {
        return writing;
    }
}
