package org.daylight.organisation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.daylight.audit.TrailOpened;
import org.daylight.organisation.StaffDirectory;

/** The audit trail opens to people on duty only. */
@ApplicationScoped
public class TrailReaders {
    @Inject
    StaffDirectory staff;

    /** {@code staff.not-on-duty}, {@code staff.left}, {@code staff.untrained} (403). */
    public void opened(@Observes TrailOpened trail) {
        staff.onDuty(trail.username());
    }
}
