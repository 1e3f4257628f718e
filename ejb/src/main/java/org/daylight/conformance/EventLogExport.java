package org.daylight.conformance;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import org.daylight.audit.AuditTrail;
import org.daylight.conformance.control.ConformanceScope;
import org.daylight.conformance.control.ExportRepository;
import org.daylight.conformance.control.OcelLog;
import org.daylight.conformance.control.Pseudonyms;
import org.daylight.conformance.control.XesLog;
import org.daylight.kernel.Roles;

/**
 * Door: event logs for process mining, written as they are read, whatever their size. No applicant is in them and no subject. People are called by names that hold for that
 * file alone; as they are for the audit administrator. Who sees one department takes the log of that one; {@code staff.not-on-duty} (403).
 *
 * @article MON-25 (004 art. 32(1)), MON-16 (002 art. 22)
 */
@Stateless
@RolesAllowed({Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.AUDIT_ADMINISTRATOR})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EventLogExport {
    @Inject
    ExportRepository log;
    @Inject
    ConformanceScope scope;
    @Inject
    AuditTrail trail;
    @Resource
    SessionContext session;

    /** Afterwards the log is written, and before its first event the audit trail says who took which. */
    public void write(LogSelection asked, LogFormat format, OutputStream out) throws IOException {
        boolean named = session.isCallerInRole(Roles.AUDIT_ADMINISTRATOR);
        String own = scope.of(session);
        LogSelection which = asked.within(named ? null : own);
        trail.done(session.getCallerPrincipal().getName(), "EventLogExport.write", subject(which, format));
        Pseudonyms people = named ? Pseudonyms.none() : Pseudonyms.fresh();
        if (format == LogFormat.XES) {
            new XesLog(people).write(log, which, out);
        } else {
            new OcelLog(people).write(log, which, out);
        }
    }

    private static String subject(LogSelection which, LogFormat format) {
        StringBuilder said = new StringBuilder(format.name());
        said(said, "department", which.departmentCode());
        said(said, "source", which.source());
        said(said, "item", which.itemCode());
        said(said, "from", which.from());
        said(said, "until", which.until());
        return said.toString();
    }

    private static void said(StringBuilder said, String name, Object value) {
        if (value != null) {
            said.append(' ').append(name).append('=').append(value);
        }
    }
}
