package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import org.daylight.audit.AuditFilter;
import org.daylight.audit.AuditLine;
import org.daylight.audit.AuditReading;

/**
 * The filtered trail as a file, the oldest line first: what is written meanwhile, this export to begin with, comes last and moves no line to another
 * page. {@code audit.too-many-for-export} (422) where it has as many lines as are counted at most, {@value #MOST}, or more.
 */
@WebServlet("/admin/audit.csv")
public class AuditDownload extends ListDownload {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AuditReading reading;

    @Override
    Export<?> export(String list, Fields asked) {
        AuditFilter filter = address(asked).filter();
        return new Export<>(list, today(), asked.query("actor", "outcome", "from", "until", "beyond"), "at", page -> reading.find(filter, page),
                values("audit.csv.head", this::cells));
    }

    @Override
    Export.Bound bound() {
        return new Export.Bound(MOST - 1, "audit.too-many-for-export", "AUT-16");
    }

    private static AuditAddress address(Fields asked) {
        AuditAddress address = new AuditAddress();
        address.setActor(asked.text("actor"));
        address.setText(asked.text("text"));
        address.setOutcome(asked.text("outcome"));
        address.setFrom(asked.text("from"));
        address.setUntil(asked.text("until"));
        address.setBeyond(asked.text("beyond"));
        return address;
    }

    private Object[] cells(AuditLine line) {
        return new Object[] {words.second(line.at()), line.actor(), line.action(), line.subject(), words.of(line.outcome()), line.problem(),
            yes(line.beyondAuthority())};
    }
}
