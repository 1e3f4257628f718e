package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import org.daylight.applicants.ApplicantView;
import org.daylight.applicants.MandateView;
import org.daylight.applicants.Mandates;
import org.daylight.applicants.RealNames;
import org.daylight.files.Files;
import org.daylight.files.StoredFile;
import org.daylight.kernel.LegalTime;
import org.primefaces.event.FileUploadEvent;

/**
 * A clerk looks at somebody's document and says whether it is whose account it is, and records mandates from paper. The number is typed, never in an address.
 *
 * @article APP-02, APP-07 (004 art. 16, 20)
 */
@Named
@ViewScoped
public class ApplicantsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    RealNames names;
    @Inject
    Mandates mandates;
    @Inject
    Files files;
    @Inject
    SignedIn me;
    @Inject
    Language language;
    @Inject
    Clock clock;

    private String number;
    private String reason;
    private boolean asked;
    private boolean writing;
    private MandateForm form;
    private transient ApplicantView found;
    private transient List<MandateView> of;

    @PostConstruct
    void begin() {
        form = new MandateForm(LegalTime.today(clock));
    }

    public void search() {
        asked = true;
        found = names.byNumber(number).orElse(null);
        of = number == null || number.isBlank() ? List.of() : mandates.ofPrincipal(found == null ? number.strip() : found.documentNumber());
    }

    public void verify() {
        names.verify(getFound().id());
        say("applicants.verified");
        search();
    }

    public void reject() {
        names.reject(getFound().id(), reason);
        reason = null;
        say("applicants.rejected");
        search();
    }

    public void write() {
        writing = true;
        if (getFound() != null) {
            form.setPrincipalKind(found.kind());
            form.setPrincipalName(found.name());
            form.setPrincipalNumber(found.documentNumber());
            form.setPrincipalPhone(found.phone());
        } else {
            form.setPrincipalNumber(number);
        }
    }

    public void scan(FileUploadEvent event) {
        try (InputStream bytes = event.getFile().getInputStream()) {
            StoredFile file = files.store(event.getFile().getFileName(), bytes, me.getUsername());
            form.scanned(file.sha256(), file.name());
        } catch (IOException cutOff) {
            throw new UncheckedIOException(cutOff);
        }
    }

    public void record() {
        mandates.record(form.given(true));
        number = form.getPrincipalNumber();
        begin();
        writing = false;
        say("applicants.mandate.recorded");
        search();
    }

    public void revoke(long id) {
        mandates.revokeAtWindow(id);
        say("my.mandate.revoked");
        search();
    }

    private void say(String message) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(language.say(message)));
    }

    /** Null where nobody was asked for or found. */
    public ApplicantView getFound() {
        if (found == null && asked) {
            search();
        }
        return found;
    }

    public List<MandateView> getOf() {
        return of == null ? List.of() : of;
    }

    public boolean inForce(MandateView mandate) {
        return mandate.inForce(LegalTime.today(clock));
    }

    public boolean isAsked() {
        return asked;
    }

    public boolean isWriting() {
        return writing;
    }

    public MandateForm getForm() {
        return form;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
