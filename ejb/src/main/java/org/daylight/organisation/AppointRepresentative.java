package org.daylight.organisation;

import java.time.LocalDate;
import org.daylight.audit.Subject;

/**
 * Dispatches and authorises a person to represent the caller's department in the centre.
 *
 * @param paperNumber 文号 of the appointment document
 * @param paperOn     its date, not after the first day
 * @param startsOn    first day
 * @param endsOn      last day, inclusive; required for a temporary representative, not used for a chief one
 */
public record AppointRepresentative(RepresentativeKind kind, @Subject String username, EmploymentKind status, StaffLevel rank, String paperNumber,
                                    LocalDate paperOn, LocalDate startsOn, LocalDate endsOn) {
}
