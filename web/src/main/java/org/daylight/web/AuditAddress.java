package org.daylight.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.daylight.audit.AuditFilter;
import org.daylight.audit.Outcome;

/** A filter of the audit trail as it stands in an address; a value that means nothing leaves its condition out. */
public class AuditAddress implements Serializable {

    private static final long serialVersionUID = 1L;

    private String actor;
    private String text;
    private String outcome;
    private String from;
    private String until;
    private String beyond;

    AuditFilter filter() {
        return new AuditFilter(AddressQuery.trimmed(actor), AddressQuery.trimmed(text), AddressQuery.constant(Outcome.class, outcome),
                day(from), day(until), AddressQuery.asked(beyond));
    }

    /** The same filter for the download. */
    public String getQuery() {
        return AddressQuery.of("actor", AddressQuery.trimmed(actor), "text", AddressQuery.trimmed(text), "outcome", AddressQuery.trimmed(outcome),
                "from", AddressQuery.trimmed(from), "until", AddressQuery.trimmed(until), "beyond", AddressQuery.trimmed(beyond));
    }

    private static LocalDate day(String text) {
        return AuthorityAddress.day(text, null);
    }

    public String getActor() {
        return actor;
    }

    public void setActor(String actor) {
        this.actor = actor;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
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

    public String getBeyond() {
        return beyond;
    }

    public void setBeyond(String beyond) {
        this.beyond = beyond;
    }
}
