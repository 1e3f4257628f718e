package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.daylight.audit.AuditTrail;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.organisation.StaffDuty;
import org.daylight.organisation.StaffFilter;
import org.daylight.organisation.StaffLine;
import org.daylight.organisation.StaffQueries;
import org.daylight.organisation.StaffSheetColumns;
import org.daylight.organisation.StaffStanding;
import org.daylight.web.sheets.SheetRow;
import org.daylight.web.sheets.WorkbookWriter;

/**
 * The filtered people as a workbook: what the list shows, nothing that is private; {@code export.too-many} (422) beyond {@value Workbooks#MOST}.
 * Parameters: {@code department}, {@code window}, {@code duty}, {@code standing}, {@code text}.
 *
 * @article AUT-16 (004 art. 34(1))
 */
@WebServlet("/staff/people.xlsx")
public class PeopleWorkbook extends HttpServlet {
    private static final int PAGE = 500;
    private static final long serialVersionUID = 1L;

    @Inject
    transient StaffQueries people;
    @Inject
    transient StaffBook book;
    @Inject
    transient Language language;
    @Inject
    transient AuditTrail audit;
    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        StaffFilter filter = new StaffFilter(text(request, "department"), text(request, "window"), constant(StaffDuty.class, request, "duty"),
                constant(StaffStanding.class, request, "standing"), text(request, "text"));
        Page<StaffLine> page = people.find(filter, page(0));
        long total = ItemsWorkbook.exportable(page.total());
        audit.done(audit.caller(), "PeopleWorkbook.export", subject(filter, total));
        Workbooks.begin(response, "people-" + LegalTime.today(clock));
        try (WorkbookWriter writer = new WorkbookWriter(response.getOutputStream(), book.sheets(language.isEnglish()), language.isEnglish())) {
            for (int first = 0; first < total; first += PAGE) {
                (first == 0 ? page : people.find(filter, page(first))).rows().forEach(line -> writer.row(row(line)));
            }
            writer.dropDowns();
        }
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

    /** No text that was searched for: it may be a name. */
    private static String subject(StaffFilter filter, long total) {
        return "department=" + filter.departmentCode() + " window=" + filter.windowCode() + " rows=" + total;
    }

    private static PageRequest page(int first) {
        return new PageRequest(first, PAGE, "username", true);
    }

    private static String text(HttpServletRequest request, String name) {
        String text = request.getParameter(name);
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static <E extends Enum<E>> E constant(Class<E> type, HttpServletRequest request, String name) {
        return Arrays.stream(type.getEnumConstants()).filter(value -> value.name().equals(request.getParameter(name))).findFirst().orElse(null);
    }
}
