package org.daylight.organisation;

/** A department; {@code reportsBy} is the machine client that reports its cases, null if it has none. */
public record DepartmentView(String code, String nameZh, String nameEn, String creditCode, String reportsBy) {
}
