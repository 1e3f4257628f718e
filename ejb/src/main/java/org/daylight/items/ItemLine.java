package org.daylight.items;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A version of an item as lists show it.
 *
 * @param statutoryLimit working days; null: none
 * @param promisedLimit  working days; null: none
 * @param submittedAt    null before the first submission
 */
public record ItemLine(String itemCode, long versionId, int version, String nameZh, String nameEn, String departmentCode, String powerType,
                       ItemKind kind, ItemState state, ItemChange change, HandlingType handlingType, Integer statutoryLimit,
                       Integer promisedLimit, LocalDate effectiveFrom, LocalDate effectiveUntil, Instant submittedAt) {
    /** Whether a change of the item may start from it: published, no revocation, and its last day not over. */
    public boolean isChangeable(LocalDate today) {
        return state == ItemState.PUBLISHED && change != ItemChange.REVOKE && (effectiveUntil == null || !effectiveUntil.isBefore(today));
    }
}
