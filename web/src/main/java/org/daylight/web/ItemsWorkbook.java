package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.daylight.audit.AuditTrail;
import org.daylight.items.ItemExport;
import org.daylight.items.ItemFilter;
import org.daylight.items.ItemImport;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.web.sheets.WorkbookWriter;

/**
 * The filtered items whole, as a workbook that can be imported again; {@code export.too-many} (422) beyond {@value Workbooks#MOST}. The filter is that
 * of the list, and {@code current=true} for what is in force today.
 *
 * @article AUT-16 (004 art. 34(1))
 */
@WebServlet("/staff/items.xlsx")
public class ItemsWorkbook extends HttpServlet {
    private static final int PAGE = 500;
    private static final long serialVersionUID = 1L;

    @Inject
    transient ItemExport items;
    @Inject
    transient ItemBook book;
    @Inject
    transient Language language;
    @Inject
    transient AuditTrail audit;
    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ItemFilter filter = filter(request);
        Page<List<ItemImport.Row>> page = items.find(filter, page(0));
        long total = exportable(page.total());
        audit.done(audit.caller(), "ItemsWorkbook.export", ItemFilterAddress.query(filter) + " rows=" + total);
        Workbooks.begin(response, "items-" + LegalTime.today(clock));
        try (WorkbookWriter writer = new WorkbookWriter(response.getOutputStream(), book.sheets(language.isEnglish()), language.isEnglish())) {
            for (int first = 0; first < total; first += PAGE) {
                Page<List<ItemImport.Row>> part = first == 0 ? page : items.find(filter, page(first));
                part.rows().forEach(item -> ItemBook.shown(item).forEach(writer::row));
            }
            writer.dropDowns();
        }
    }

    private ItemFilter filter(HttpServletRequest request) {
        ItemFilter f = ItemFilterAddress.parse(request.getParameter("department"), request.getParameter("power"), request.getParameter("kind"),
                request.getParameter("handling"), request.getParameter("state"), request.getParameter("text"));
        return "true".equals(request.getParameter("current"))
                ? new ItemFilter(f.departmentCode(), f.powerType(), f.kind(), f.handlingType(), f.state(), LegalTime.today(clock), f.text()) : f;
    }

    static long exportable(long total) {
        if (total > Workbooks.MOST) {
            throw new Problem(Problem.Kind.REFUSED, "export.too-many", null, Workbooks.MOST);
        }
        return total;
    }

    private static PageRequest page(int first) {
        return new PageRequest(first, PAGE, "itemCode", true);
    }
}
