package org.daylight.cases.control;

import jakarta.ejb.SessionContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import org.daylight.cases.CaseRecord;
import org.daylight.kernel.Roles;
import org.daylight.organisation.StaffDirectory;

/** Which native case a caller may read: of a department that works on it or was asked for its opinion, one that the caller registered, or every one. */
@ApplicationScoped
public class CaseScope {
    @Inject
    CaseRecordRepository records;
    @Inject
    MaterialRepository materials;
    @Inject
    StaffDirectory staff;

    /** Empty for a reported case, for one that is not there, and for one that the caller may not see. */
    public Optional<CaseRecord> visible(String caseNumber, SessionContext session) {
        String department = departmentOf(session);
        return records.byNumber(caseNumber)
                .filter(found -> seesAll(session) || found.departmentCode().equals(department)
                        || materials.isAtWork(found.id(), department, session.getCallerPrincipal().getName()));
    }

    public String departmentOf(SessionContext session) {
        return staff.onDuty(session.getCallerPrincipal().getName()).departmentCode();
    }

    public static boolean seesAll(SessionContext session) {
        return is(session, Roles.SUPERVISOR, Roles.ADMINISTRATOR, Roles.CENTRE_MANAGER, Roles.DISTRICT_GOVERNMENT);
    }

    public static boolean is(SessionContext session, String... roles) {
        return Stream.of(roles).anyMatch(session::isCallerInRole);
    }
}
