package org.daylight.web;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
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
        return new AuditFilter(trimmed(actor), trimmed(text),
                Arrays.stream(Outcome.values()).filter(known -> known.name().equals(outcome)).findFirst().orElse(null),
                day(from), day(until), "true".equals(beyond) ? Boolean.TRUE : null);
    }

    /** The same filter for the download. */
    public String getQuery() {
        Map<String, String> conditions = new LinkedHashMap<>();
        conditions.put("actor", trimmed(actor));
        conditions.put("text", trimmed(text));
        conditions.put("outcome", trimmed(outcome));
        conditions.put("from", trimmed(from));
        conditions.put("until", trimmed(until));
        conditions.put("beyond", trimmed(beyond));
        return conditions.entrySet().stream().filter(condition -> condition.getValue() != null)
                .map(condition -> condition.getKey() + "=" + URLEncoder.encode(condition.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static LocalDate day(String text) {
        return AuthorityAddress.day(text, null);
    }

    private static String trimmed(String text) {
        return text == null || text.isBlank() ? null : text.trim();
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
