package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.daylight.audit.AuditTrail;
import org.daylight.items.ItemCatalogue;
import org.daylight.items.ItemFilter;
import org.daylight.items.ItemLine;
import org.daylight.items.ItemQueries;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;

/**
 * The filtered items as a file for a spreadsheet: of the public catalogue, or of all versions that the person may see.
 *
 * @article AUT-16 (004 art. 34(1))
 */
@WebServlet({"/catalogue.csv", "/staff/items.csv"})
public class ItemsDownload extends HttpServlet {

    private static final int PAGE = 500;
    private static final long serialVersionUID = 1L;

    @Inject
    transient ItemCatalogue catalogue;
    @Inject
    transient ItemQueries queries;
    @Inject
    transient CatalogueWords names;
    @Inject
    transient Language language;
    @Inject
    transient Words words;
    @Inject
    transient AuditTrail audit;
    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean open = request.getServletPath().equals("/catalogue.csv");
        ItemFilter filter = ItemFilterAddress.parse(request.getParameter("department"), request.getParameter("power"), request.getParameter("kind"),
                request.getParameter("handling"), open ? null : request.getParameter("state"), request.getParameter("text"));
        LazyRows.PageSource<ItemLine> source = page -> open ? catalogue.find(filter, page) : queries.find(filter, page);
        Page<ItemLine> page = source.fetch(page(0));
        long total = CasesDownload.exportable(page.total());
        if (!open) {
            audit.done(audit.caller(), "ItemsDownload.export", ItemFilterAddress.query(filter) + " rows=" + total);
        }
        response.setContentType(Csv.MEDIA_TYPE);
        response.setHeader("Content-Disposition", "attachment; filename=\"items-" + LegalTime.today(clock) + ".csv\"");
        Csv csv = new Csv(response.getWriter());
        csv.row((Object[]) language.say("items.csv.head").split(","));
        write(csv, page);
        for (int first = PAGE; first < total; first += PAGE) {
            write(csv, source.fetch(page(first)));
        }
    }

    private static PageRequest page(int first) {
        return new PageRequest(first, PAGE, "itemCode", true);
    }

    private void write(Csv csv, Page<ItemLine> page) throws IOException {
        for (ItemLine line : page.rows()) {
            csv.row(line.itemCode(), line.version(), line.nameZh(), line.nameEn(), line.departmentCode(), names.department(line.departmentCode()),
                    names.powerType(line.powerType()), words.of(line.kind()), words.of(line.handlingType()), line.statutoryLimit(), line.promisedLimit(),
                    words.of(line.state()), words.of(line.change()), words.day(line.effectiveFrom()),
                    line.effectiveUntil() == null ? null : words.day(line.effectiveUntil()));
        }
    }
}
