package org.daylight.organisation;

/** A person on duty in a department. */
public record StaffMember(String username, String nameZh, String nameEn, String departmentCode) {
}
