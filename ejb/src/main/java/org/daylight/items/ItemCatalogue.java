package org.daylight.items;

import jakarta.ejb.Stateless;
import java.time.LocalDate;
import java.util.List;

/** Door: the items of the catalogue (事项目录). */
@Stateless
public class ItemCatalogue {

    /** Items in force on the day, of one department or, where {@code departmentCode} is null, of all; by code. */
    public List<ItemVersionView> inForce(LocalDate on, String departmentCode) {
        throw new UnsupportedOperationException();
    }

    /** The version in force on the day; {@code item.unknown} (404) or {@code item.not-in-force} (422). */
    public ItemVersionView inForce(String itemCode, LocalDate on) {
        throw new UnsupportedOperationException();
    }

    public ItemVersionView version(long itemVersionId) {
        throw new UnsupportedOperationException();
    }
}
