package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import org.daylight.applicants.ApplicantKind;
import org.daylight.applicants.ApplicantState;
import org.daylight.applicants.ApplicantView;
import org.daylight.applicants.Applicants;
import org.daylight.applicants.DeclareApplicant;
import org.daylight.applicants.Masked;
import org.daylight.applicants.RealNames;

/**
 * 我的信息: who the person at this account is, and where to reach them.
 *
 * @article APP-02 (004 art. 16), FLW-12 (002 art. 17(1))
 */
@Named
@ViewScoped
public class MyDetailsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    RealNames names;
    @Inject
    Applicants applicants;
    @Inject
    SignedIn signedIn;
    @Inject
    Language language;

    private transient ApplicantView me;
    private boolean changing;
    private String next;
    private ApplicantKind kind = ApplicantKind.PERSON;
    private String name;
    private String documentNumber;
    private String legalRepresentative;
    private String actingName;
    private String actingNumber;
    private String phone;
    private String email;

    @PostConstruct
    void open() {
        changing = getMe() == null || me.state() == ApplicantState.REJECTED;
        if (me != null) {
            phone = me.phone();
            email = me.email();
        }
    }

    /** What was declared may be corrected until a clerk has seen the document; numbers are typed anew. */
    public void change() {
        changing = true;
        kind = getMe().kind();
        name = me.name();
        legalRepresentative = me.legalRepresentative();
        actingName = me.actingName();
    }

    /** Then on to where the person came from. */
    public void declare() {
        names.declare(new DeclareApplicant(kind, name, documentNumber, legalRepresentative, actingName, actingNumber, phone, email));
        me = null;
        changing = false;
        documentNumber = null;
        actingNumber = null;
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(language.say("my.declared")));
        if (next != null) {
            faces.getExternalContext().getFlash().setKeepMessages(true);
            go(faces);
        }
    }

    private void go(FacesContext faces) {
        try {
            faces.getExternalContext().redirect(next);
        } catch (IOException cutOff) {
            throw new UncheckedIOException(cutOff);
        }
    }

    public void reach() {
        names.reachAt(phone, email);
        me = null;
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(language.say("my.reach.saved")));
    }

    public String masked(String number) {
        return Masked.number(number);
    }

    /** Null until somebody has said who they are. */
    public ApplicantView getMe() {
        if (me == null) {
            me = applicants.known(signedIn.getUsername()).orElse(null);
        }
        return me;
    }

    public boolean isChanging() {
        return changing;
    }

    public boolean isOrganisation() {
        return kind == ApplicantKind.ORGANISATION;
    }

    public String getNext() {
        return next;
    }

    /** Only pages of the applicant are gone on to. */
    public void setNext(String next) {
        this.next = next != null && next.startsWith("/my/") ? LocalPath.of(next) : null;
    }

    public ApplicantKind getKind() {
        return kind;
    }

    public void setKind(ApplicantKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public String getLegalRepresentative() {
        return legalRepresentative;
    }

    public void setLegalRepresentative(String legalRepresentative) {
        this.legalRepresentative = legalRepresentative;
    }

    public String getActingName() {
        return actingName;
    }

    public void setActingName(String actingName) {
        this.actingName = actingName;
    }

    public String getActingNumber() {
        return actingNumber;
    }

    public void setActingNumber(String actingNumber) {
        this.actingNumber = actingNumber;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
