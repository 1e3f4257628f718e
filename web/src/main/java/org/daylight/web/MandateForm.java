package org.daylight.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.daylight.applicants.ApplicantKind;
import org.daylight.applicants.GiveMandate;

/** A mandate while it is written: by the principal, or by a clerk from the signed paper. */
public class MandateForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private ApplicantKind principalKind = ApplicantKind.PERSON;
    private String principalName;
    private String principalNumber;
    private String principalPhone;
    private String agentName;
    private String agentNumber;
    private String itemCode;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private String file;
    private String fileName;

    /** @param today first day, for half a year */
    MandateForm(LocalDate today) {
        validFrom = today;
        validUntil = today.plusMonths(6);
    }

    GiveMandate given(boolean onPaper) {
        GiveMandate.Principal principal = onPaper ? new GiveMandate.Principal(principalKind, principalName, principalNumber, principalPhone) : null;
        return new GiveMandate(principal, agentName, agentNumber, itemCode == null || itemCode.isEmpty() ? List.of() : List.of(itemCode), validFrom, validUntil, file);
    }

    void scanned(String sha256, String name) {
        file = sha256;
        fileName = name;
    }

    public ApplicantKind getPrincipalKind() {
        return principalKind;
    }

    public void setPrincipalKind(ApplicantKind principalKind) {
        this.principalKind = principalKind;
    }

    public String getPrincipalName() {
        return principalName;
    }

    public void setPrincipalName(String principalName) {
        this.principalName = principalName;
    }

    public String getPrincipalNumber() {
        return principalNumber;
    }

    public void setPrincipalNumber(String principalNumber) {
        this.principalNumber = principalNumber;
    }

    public void setPrincipalPhone(String principalPhone) {
        this.principalPhone = principalPhone;
    }

    public String getAgentName() {
        return agentName;
    }

    public void setAgentName(String agentName) {
        this.agentName = agentName;
    }

    public String getAgentNumber() {
        return agentNumber;
    }

    public void setAgentNumber(String agentNumber) {
        this.agentNumber = agentNumber;
    }

    public String getItemCode() {
        return itemCode;
    }

    public void setItemCode(String itemCode) {
        this.itemCode = itemCode;
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

    public String getFileName() {
        return fileName;
    }
}
