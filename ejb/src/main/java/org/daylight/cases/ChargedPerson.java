package org.daylight.cases;

import org.daylight.organisation.StaffMember;

/** Somebody for whom alone so many steps wait. */
public record ChargedPerson(StaffMember person, int steps) {
}
