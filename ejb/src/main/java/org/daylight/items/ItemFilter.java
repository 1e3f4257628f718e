package org.daylight.items;

import java.time.LocalDate;

/**
 * Which versions of items; each part null: not filtered by it.
 *
 * @param inForceOn published versions in force on the day
 * @param text      part of a name or code
 */
public record ItemFilter(String departmentCode, String powerType, ItemKind kind, HandlingType handlingType, ItemState state,
                         LocalDate inForceOn, String text) {
    public static ItemFilter none() {
        return new ItemFilter(null, null, null, null, null, null, null);
    }
}
