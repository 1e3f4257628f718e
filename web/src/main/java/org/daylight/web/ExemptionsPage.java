package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.daylight.items.SecrecyExemptions;
import org.daylight.items.SecrecyExemptions.Exemption;
import org.daylight.kernel.Roles;

/**
 * The register of classified items that are exempt from supervision.
 *
 * @article ITM-26 (000 art. 3)
 */
@Named
@ViewScoped
public class ExemptionsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    SecrecyExemptions exemptions;
    @Inject
    Language language;

    private String document;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private String reason;
    private LazyRows<Exemption> rows;

    @PostConstruct
    void open() {
        rows = new LazyRows<>(exemptions::register);
    }

    public void request() {
        String reference = exemptions.request(document, validFrom, validUntil);
        document = null;
        validFrom = null;
        validUntil = null;
        say("exemptions.requested", reference);
    }

    public void approve(Exemption exemption) {
        exemptions.approve(exemption.reference(), exemption.revision());
        say("exemptions.approved", exemption.reference());
    }

    public void refuse(Exemption exemption) {
        exemptions.refuse(exemption.reference(), exemption.revision(), reason);
        reason = null;
        say("exemptions.refused", exemption.reference());
    }

    private void say(String message, Object... arguments) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(language.say(message, arguments)));
    }

    public boolean isHead() {
        return isOneOf(Roles.DEPARTMENT_HEAD);
    }

    public boolean isDecider() {
        return isOneOf(Roles.SUPERVISOR, Roles.SECRECY_OFFICER);
    }

    /** Whether the person's organ has yet to sign. */
    public boolean isOpenToMe(Exemption exemption) {
        return exemption.state().equals("REQUESTED") && (isOneOf(Roles.SUPERVISOR) && exemption.supervisionBy() == null
                || isOneOf(Roles.SECRECY_OFFICER) && exemption.secrecyBy() == null);
    }

    private static boolean isOneOf(String... roles) {
        return Stream.of(roles).anyMatch(FacesContext.getCurrentInstance().getExternalContext()::isUserInRole);
    }

    public LazyRows<Exemption> getRows() {
        return rows;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
