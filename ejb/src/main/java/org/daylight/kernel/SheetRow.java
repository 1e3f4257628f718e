package org.daylight.kernel;

import java.util.Map;

/**
 * A row of a workbook as it was read or is to be written; values by column code, empty ones left out.
 *
 * @param sheet  code of its sheet
 * @param number as spreadsheets show it, from 1; 0 where it is still to be written
 */
public record SheetRow(String sheet, int number, Map<String, String> cells) {
    public SheetRow {
        cells = Map.copyOf(cells);
    }
}
