package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daylight.kernel.SheetRow;
import org.daylight.organisation.StaffFilter;
import org.daylight.organisation.StaffLine;
import org.daylight.organisation.StaffQueries;
import org.daylight.organisation.StaffSheetColumns;

/**
 * The filtered people as a workbook: what the list shows, nothing that is private; {@code export.too-many} (422) beyond {@value Workbooks#MOST}.
 * Parameters: {@code department}, {@code window}, {@code duty}, {@code standing}, {@code text}.
 *
 * @article AUT-16 (004 art. 34(1))
 */
@WebServlet("/staff/people.xlsx")
public class PeopleWorkbook extends ListDownload {

    private static final long serialVersionUID = 1L;

    @Inject
    transient StaffQueries people;
    @Inject
    transient StaffBook book;

    @Override
    Export<?> export(String list, Fields asked) {
        StaffFilter filter = PeoplePage.filter(asked);
        return new Export<>(list, today(), asked.query("department", "window", "duty", "standing"), "username", page -> people.find(filter, page),
                new Table.Book<>(book.sheets(language.isEnglish()), language.isEnglish(), line -> List.of(row(line))));
    }

    @Override
    Export.Bound bound() {
        return Workbooks.BOUND;
    }

    private static SheetRow row(StaffLine line) {
        Map<String, String> cells = new LinkedHashMap<>();
        put(cells, "username", line.username());
        put(cells, "nameZh", line.nameZh());
        put(cells, "nameEn", line.nameEn());
        put(cells, "departmentCode", line.departmentCode());
        put(cells, "post", line.post());
        put(cells, "kind", line.kind());
        put(cells, "level", line.level());
        put(cells, "duty", line.duty());
        put(cells, "windowCode", line.windowCode());
        put(cells, "activeFrom", line.activeFrom());
        put(cells, "activeUntil", line.activeUntil());
        return new SheetRow(StaffSheetColumns.PEOPLE, 0, cells);
    }

    private static void put(Map<String, String> cells, String column, Object value) {
        if (value != null) {
            cells.put(column, value.toString());
        }
    }
}
