package org.daylight.items.control;

import java.time.LocalDate;
import java.util.Set;
import org.daylight.items.ItemChange;
import org.daylight.items.ItemState;

/**
 * Where a version stands on its way, read while its item is held.
 *
 * @param effectiveFrom  planned first day
 * @param effectiveUntil last day; null: open
 * @param lastActor      who looked last; null: nobody yet
 * @param writers        who drafted or submitted it
 */
public record VersionStanding(long versionId, String itemCode, String departmentCode, int version, long revision, ItemState state,
                              ItemChange change, LocalDate effectiveFrom, LocalDate effectiveUntil, String lastActor, Set<String> writers) {
}
