package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import org.daylight.items.ItemCatalogue;
import org.daylight.items.ItemFilter;
import org.daylight.items.ItemLine;
import org.daylight.items.ItemQueries;

/** The filtered items as a file for a spreadsheet: of the public catalogue, or of all versions that the person may see. */
@WebServlet({"/catalogue.csv", "/staff/items.csv"})
public class ItemsDownload extends ListDownload {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ItemCatalogue catalogue;
    @Inject
    transient ItemQueries queries;
    @Inject
    transient CatalogueWords names;

    @Override
    Export<?> export(String list, Fields asked) {
        boolean open = list.equals("catalogue");
        ItemFilter filter = ItemFilterAddress.parse(asked.text("department"), asked.text("power"), asked.text("kind"), asked.text("handling"),
                open ? null : asked.text("state"), asked.text("text"));
        return new Export<>("items", today(), asked.query("department", "power", "kind", "handling", "state"), "itemCode",
                page -> open ? catalogue.find(filter, page) : queries.find(filter, page), values("items.csv.head", this::cells));
    }

    private Object[] cells(ItemLine line) {
        return new Object[] {line.itemCode(), line.version(), line.nameZh(), line.nameEn(), line.departmentCode(), names.department(line.departmentCode()),
            names.powerType(line.powerType()), words.of(line.kind()), words.of(line.handlingType()), line.statutoryLimit(), line.promisedLimit(),
            words.of(line.state()), words.of(line.change()), words.day(line.effectiveFrom()),
            line.effectiveUntil() == null ? null : words.day(line.effectiveUntil())};
    }
}
