package org.daylight.authority;

/** A window to choose from. */
public record WindowChoice(String code, String nameZh, String nameEn, String departmentCode, String hallCode) {
}
