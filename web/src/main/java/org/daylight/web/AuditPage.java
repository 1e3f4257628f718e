package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.daylight.audit.AuditLine;
import org.daylight.audit.AuditReading;
import org.daylight.audit.Outcome;

/**
 * The audit trail. The filter stands in the address.
 *
 * @article AUT-16
 */
@Named
@ViewScoped
public class AuditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AuditReading trail;

    private final AuditAddress asked = new AuditAddress();
    private LazyRows<AuditLine> lines;

    @PostConstruct
    void open() {
        lines = new LazyRows<>(page -> trail.find(asked.filter(), page));
    }

    public LazyRows<AuditLine> getLines() {
        return lines;
    }

    public AuditAddress getAsked() {
        return asked;
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }
}
