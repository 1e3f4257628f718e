package org.daylight.organisation;

import jakarta.ejb.Stateless;
import java.util.List;

/** Door: who is on duty where. */
@Stateless
public class StaffDirectory {

    /** The person on duty today; {@code staff.not-on-duty} (403) for everyone else. */
    public StaffMember onDuty(String username) {
        throw new UnsupportedOperationException();
    }

    /** All departments by code. */
    public List<DepartmentView> departments() {
        throw new UnsupportedOperationException();
    }

    /** {@code department.unknown} (404). */
    public DepartmentView department(String code) {
        throw new UnsupportedOperationException();
    }
}
