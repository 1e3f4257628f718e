package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.daylight.cases.CaseRegistration;
import org.daylight.cases.RegisterCase;
import org.daylight.items.ItemCatalogue;
import org.daylight.items.ItemVersionView;
import org.daylight.kernel.LegalTime;

/**
 * A clerk registers an application at the window.
 *
 * @article ACC-01 (000 art. 10)
 */
@Named
@ViewScoped
public class RegisterPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CaseRegistration registration;
    @Inject
    ItemCatalogue catalogue;
    @Inject
    SignedIn me;
    @Inject
    Language language;
    @Inject
    Clock clock;

    private transient List<ItemVersionView> items;
    private String itemCode;
    private String subject;
    private String applicantName;
    private String applicantId;
    private String applicantPhone;
    private String applicantEmail;

    @PostConstruct
    void chooseTheOnlyItem() {
        if (getItems().size() == 1) {
            itemCode = getItems().get(0).itemCode();
        }
    }

    /** Items of the clerk's own department. */
    public List<ItemVersionView> getItems() {
        if (items == null) {
            items = me.getDepartmentCode() == null ? List.of() : catalogue.inForce(LegalTime.today(clock), me.getDepartmentCode());
        }
        return items;
    }

    /** Null until one is chosen. */
    public ItemVersionView getItem() {
        return getItems().stream().filter(item -> item.itemCode().equals(itemCode)).findFirst().orElse(null);
    }

    /** Registers and goes on to the new case. */
    public String register() {
        String number = registration.register(new RegisterCase(itemCode, subject, applicantName, applicantId, applicantPhone, applicantEmail));
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(language.say("register.done", number)));
        return "/staff/case?faces-redirect=true&number=" + URLEncoder.encode(number, StandardCharsets.UTF_8);
    }

    public String getItemCode() {
        return itemCode;
    }

    public void setItemCode(String itemCode) {
        this.itemCode = itemCode;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getApplicantName() {
        return applicantName;
    }

    public void setApplicantName(String applicantName) {
        this.applicantName = applicantName;
    }

    public String getApplicantId() {
        return applicantId;
    }

    public void setApplicantId(String applicantId) {
        this.applicantId = applicantId;
    }

    public String getApplicantPhone() {
        return applicantPhone;
    }

    public void setApplicantPhone(String applicantPhone) {
        this.applicantPhone = applicantPhone;
    }

    public String getApplicantEmail() {
        return applicantEmail;
    }

    public void setApplicantEmail(String applicantEmail) {
        this.applicantEmail = applicantEmail;
    }
}
