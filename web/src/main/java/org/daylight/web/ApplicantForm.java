package org.daylight.web;

import java.io.Serializable;
import org.daylight.cases.intake.Application.Agent;
import org.daylight.cases.intake.Application.Applicant;
import org.daylight.cases.intake.Application.ApplicantKind;
import org.daylight.cases.intake.EarlierCase;

/** Who applies, and who acts for the applicant, as the clerk writes it. */
public class ApplicantForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private ApplicantKind kind;
    private String name;
    private String id;
    private String phone;
    private String email;
    private String agentName;
    private String agentId;
    private String agentPhone;

    public boolean isIdentified() {
        return id != null && !id.isBlank();
    }

    /** What was known of the applicant, where nothing is written yet. */
    void fill(EarlierCase known) {
        name = isBlank(name) ? known.applicantName() : name;
        phone = isBlank(phone) ? known.applicantPhone() : phone;
        email = isBlank(email) ? known.applicantEmail() : email;
        kind = kind == null && known.applicantKind() != null ? ApplicantKind.valueOf(known.applicantKind()) : kind;
    }

    Applicant applicant() {
        return new Applicant(kind, name, isBlank(id) ? null : id, phone, email);
    }

    /** Null where nobody acts for the applicant. */
    Agent agent() {
        return isBlank(agentName) ? null : new Agent(agentName.strip(), isBlank(agentId) ? null : agentId.strip(), agentPhone, null);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
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

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
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

    public String getAgentName() {
        return agentName;
    }

    public void setAgentName(String agentName) {
        this.agentName = agentName;
    }

    public String getAgentId() {
        return agentId;
    }

    public void setAgentId(String agentId) {
        this.agentId = agentId;
    }

    public String getAgentPhone() {
        return agentPhone;
    }

    public void setAgentPhone(String agentPhone) {
        this.agentPhone = agentPhone;
    }
}
