package org.daylight.organisation;

import java.time.LocalDate;

/**
 * A seal as lists show it.
 *
 * @param widthMm null for an electronic one
 * @param stray   an approval seal in use whose keeper represents the department no more
 */
public record SealLine(long id, int version, String departmentCode, String departmentZh, String departmentEn, SealKind kind, String inscription,
                       Integer widthMm, Integer heightMm, String ownRules, String paperNumber, String keeper, String keeperZh, String keeperEn,
                       LocalDate validFrom, LocalDate validUntil, String endReason, boolean stray) {

    /** From the first to the last day, both inclusive. */
    public boolean isInUse(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }
}
