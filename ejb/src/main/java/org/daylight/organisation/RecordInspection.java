package org.daylight.organisation;

import java.time.LocalDate;
import org.daylight.audit.Subject;

/**
 * One window on one round.
 *
 * @param place    window, as people call it
 * @param username the person it is about; null: the window as such
 * @param remark   required unless all was in order
 */
public record RecordInspection(LocalDate inspectedOn, @Subject String departmentCode, String place, String username, InspectionKind kind, String remark) {
}
