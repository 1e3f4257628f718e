package org.daylight.organisation;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.daylight.audit.Audited;
import org.daylight.audit.Subject;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.organisation.control.AttendanceIntake;
import org.daylight.organisation.control.PostInput;
import org.daylight.organisation.control.PostViewer;

/** Door: the file of the clock system comes in, all of it or nothing. */
@Stateless
@RolesAllowed(Roles.CENTRE_MANAGER)
public class AttendanceImport {
    /** Rows of one file at most. */
    public static final int MOST_ROWS = 50_000;

    @Inject
    AttendanceIntake intake;
    @Inject
    StaffDirectory staff;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /**
     * What the import would do; nothing is stored. {@code staff.not-on-duty} (403), {@code attendance.too-many-rows} (413).
     *
     * @article ORG-18 (003 art. 7(7))
     */
    public AttendanceCheck check(List<ClockRow> rows) {
        PostViewer.of(session, staff);
        requireBounded(rows);
        return intake.check(rows, LegalTime.today(clock));
    }

    /**
     * Every row is stored, a row that was there already once. {@code attendance.rejected} (422) with a finding for each bad cell where
     * any is bad, and then nothing is stored; {@code attendance.empty} (422) for a file without rows.
     *
     * @article ORG-18 (003 art. 7(7))
     */
    @Audited
    public AttendanceCheck load(@Subject String fileName, List<ClockRow> rows) {
        PostViewer viewer = PostViewer.of(session, staff);
        requireBounded(rows);
        return intake.load(PostInput.required("fileName", fileName, 200), rows, viewer.username(), clock.instant());
    }

    private static void requireBounded(List<ClockRow> rows) {
        if (rows.isEmpty()) {
            throw new Problem(Problem.Kind.REFUSED, "attendance.empty", "ORG-18");
        }
        if (rows.size() > MOST_ROWS) {
            throw new Problem(Problem.Kind.TOO_LARGE, "attendance.too-many-rows", "ORG-18", MOST_ROWS);
        }
    }
}
