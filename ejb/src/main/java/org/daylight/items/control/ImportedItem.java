package org.daylight.items.control;

import java.util.List;
import java.util.Map;
import org.daylight.items.ItemSheet;
import org.daylight.kernel.SheetRow;

/**
 * An item as the sheets of an import say it.
 *
 * @param row   in the sheet of items
 * @param parts rows of the other sheets by sheet, in order
 */
record ImportedItem(SheetRow row, ItemSheet sheet, Map<String, List<SheetRow>> parts) {

    List<SheetRow> parts(String sheetCode) {
        return parts.getOrDefault(sheetCode, List.of());
    }
}
