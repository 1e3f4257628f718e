package org.daylight.assessment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.time.YearMonth;
import java.util.List;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Roles;

/** Door: monthly scoring of departments (ASM-01, ASM-18). */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class AssessmentRuns {

    /** Starts the job; {@code assessment.month-not-over} (422), {@code assessment.already-running} (409). */
    public long start(YearMonth month) {
        throw new UnsupportedOperationException();
    }

    /** Latest first. */
    public Page<AssessmentRunView> runs(PageRequest page) {
        throw new UnsupportedOperationException();
    }

    /** {@code assessment.unknown} (404). */
    public AssessmentRunView run(long id) {
        throw new UnsupportedOperationException();
    }

    /** By rank; empty until the run is completed. */
    public List<DepartmentScore> ranking(long runId) {
        throw new UnsupportedOperationException();
    }

    public AssessmentSchedule schedule() {
        throw new UnsupportedOperationException();
    }

    public void schedule(AssessmentSchedule schedule) {
        throw new UnsupportedOperationException();
    }
}
