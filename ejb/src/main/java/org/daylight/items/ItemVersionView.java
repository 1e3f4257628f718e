package org.daylight.items;

import org.daylight.kernel.WorkingDays;

/**
 * An approval item as it stands in one version; a case points at exactly one.
 *
 * @param statutoryLimit null where the power type has none
 * @param promisedLimit  null where the power type has none: then nobody applies for it
 * @param certificateZh  null: a grant leads to no certificate
 */
public record ItemVersionView(long id, String itemCode, int version, String nameZh, String nameEn, String departmentCode,
                              WorkingDays statutoryLimit, WorkingDays promisedLimit, String certificateZh,
                              String certificateEn, String certificateType) {
}
