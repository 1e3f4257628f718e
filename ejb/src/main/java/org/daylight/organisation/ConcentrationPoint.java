package org.daylight.organisation;

/**
 * A point of the checklist; {@code part} is {@code CONCENTRATION} or {@code IN_PLACE}.
 */
public record ConcentrationPoint(String code, String part, String nameZh, String nameEn, String article) {
}
