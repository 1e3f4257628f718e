package org.daylight.authority;

/** A window or an item to choose from; {@code hallCode} is null for an item. */
public record WindowChoice(String code, String nameZh, String nameEn, String departmentCode, String hallCode) {
}
