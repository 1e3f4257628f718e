package org.daylight.items.control;

import org.daylight.items.ItemSheet;

/**
 * What is known of an item before an import.
 *
 * @param inForce today; null: none
 * @param open    version on its way, whatever its stage; null: none
 * @param last    highest version number
 */
record StandingItem(String departmentCode, ItemSheet inForce, ItemSheet open, int last) {

    StandingItem with(ItemSheet sheet, boolean isOpen, int version) {
        return new StandingItem(departmentCode, isOpen ? inForce : sheet, isOpen ? sheet : open, Math.max(last, version));
    }
}
