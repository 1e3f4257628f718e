package org.daylight.organisation;

import java.util.Map;

/**
 * A department's standing at every point of the checklist, by point code; points without a mark are missing.
 */
public record ConcentrationLine(String departmentCode, String nameZh, String nameEn, Map<String, ConcentrationMark> marks) {
}
