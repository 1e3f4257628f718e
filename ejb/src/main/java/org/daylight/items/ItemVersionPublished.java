package org.daylight.items;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Event, in the same transaction: a version entered the power database.
 *
 * @param previousVersionId the version it replaces; null for a new item
 * @param effectiveFrom     its first day
 */
public record ItemVersionPublished(String itemCode, long versionId, Long previousVersionId, ItemChange change, String departmentCode,
                                   LocalDate effectiveFrom, Instant publishedAt) {
}
