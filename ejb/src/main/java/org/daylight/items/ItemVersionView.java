package org.daylight.items;

import org.daylight.kernel.WorkingDays;

/** An approval item as it stands in one version; a case points at exactly one. */
public record ItemVersionView(long id, String itemCode, int version, String nameZh, String nameEn, String departmentCode,
                              WorkingDays statutoryLimit, WorkingDays promisedLimit, String certificateZh,
                              String certificateEn, String certificateType) {
}
