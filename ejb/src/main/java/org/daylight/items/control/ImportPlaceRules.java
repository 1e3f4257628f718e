package org.daylight.items.control;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daylight.items.ItemSheetColumns;
import org.daylight.kernel.SheetRow;

/** From the place of a finding on an item's sheet, such as {@code materials[2].name}, to the cell that it was read from. */
final class ImportPlaceRules {
    private static final Pattern PART = Pattern.compile("(\\w+)\\[(\\d+)](?:\\.(\\w+)(?:\\[\\d+])?)?");
    private static final String FIELDS = "fields.";

    private ImportPlaceRules() {
    }

    static String cell(String place, ImportedItem item) {
        Matcher part = PART.matcher(place);
        if (part.matches()) {
            return ofPart(item.parts(part.group(1)), Integer.parseInt(part.group(2)), part, item);
        }
        if (place.startsWith(FIELDS)) {
            return ofItem(ItemSheetColumns.FIELD + place.substring(FIELDS.length()), item);
        }
        return ofItem(ItemSheetColumns.of(ItemSheetColumns.ITEMS).contains(place) ? place : ItemSheetColumns.ITEM_CODE, item);
    }

    private static String ofPart(List<SheetRow> rows, int index, Matcher part, ImportedItem item) {
        if (index >= rows.size()) {
            return ofItem(ItemSheetColumns.ITEM_CODE, item);
        }
        List<String> columns = ItemSheetColumns.of(part.group(1));
        return SheetCells.place(part.group(1), rows.get(index).number(), columns.contains(part.group(3)) ? part.group(3) : ItemSheetColumns.ITEM_CODE);
    }

    private static String ofItem(String column, ImportedItem item) {
        return SheetCells.place(ItemSheetColumns.ITEMS, item.row().number(), column);
    }
}
