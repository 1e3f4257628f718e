package org.daylight.cases.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.daylight.cases.intake.RegisterCase;

/** Who applies, and who acts for the applicant, as it was said when the case came in; nothing of a reported case is known. */
@Embeddable
public class CaseApplicant {
    static final CaseApplicant UNKNOWN = new CaseApplicant();

    @Column(name = "applicant_name", updatable = false)
    private String name;
    @Column(name = "applicant_id", updatable = false)
    private String id;
    @Column(name = "applicant_phone", updatable = false)
    private String phone;
    @Column(name = "applicant_email", updatable = false)
    private String email;
    @Column(name = "applicant_kind", updatable = false)
    private String kind;
    @Column(name = "applicant_account", updatable = false)
    private String account;
    @Column(name = "agent_name", updatable = false)
    private String agentName;
    @Column(name = "agent_id", updatable = false)
    private String agentId;

    protected CaseApplicant() {
    }

    CaseApplicant(RegisterCase command) {
        name = command.applicantName().strip();
        id = command.applicantId();
        phone = command.applicantPhone();
        email = command.applicantEmail() == null || command.applicantEmail().isBlank() ? null : command.applicantEmail().strip();
    }

    /** Of whom no more than the name is needed. */
    CaseApplicant(String name) {
        this.name = name;
    }

    void is(String which, String agent, String idOfAgent) {
        kind = which;
        agentName = agent;
        agentId = idOfAgent;
    }

    void cameBy(String username) {
        account = username;
    }

    String name() {
        return name;
    }

    String id() {
        return id;
    }

    String account() {
        return account;
    }

    String agentName() {
        return agentName;
    }

    String agentId() {
        return agentId;
    }
}
