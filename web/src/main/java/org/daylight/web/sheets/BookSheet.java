package org.daylight.web.sheets;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One sheet of a workbook.
 *
 * @param code    what rooms call it
 * @param example cells by column code of the example row of the template
 */
public record BookSheet(String code, String nameZh, String nameEn, List<SheetColumn> columns, Map<String, String> example) {
    public BookSheet {
        columns = List.copyOf(columns);
        example = Map.copyOf(example);
    }

    public String name(boolean english) {
        return english ? nameEn : nameZh;
    }

    boolean isMeantBy(String name) {
        return name.equalsIgnoreCase(code) || name.equals(nameZh) || name.equalsIgnoreCase(nameEn);
    }

    Optional<SheetColumn> columnOf(String heading) {
        return columns.stream().filter(column -> column.isMeantBy(heading)).findFirst();
    }

    /** A column by its code. */
    public Optional<SheetColumn> column(String columnCode) {
        return columns.stream().filter(column -> column.code().equals(columnCode)).findFirst();
    }
}
