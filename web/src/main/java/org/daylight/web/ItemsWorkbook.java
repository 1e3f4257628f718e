package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.function.Function;
import org.daylight.items.ItemExport;
import org.daylight.items.ItemFilter;

/**
 * The filtered items whole, as a workbook that can be imported again; {@code export.too-many} (422) beyond {@value Workbooks#MOST}. The filter is that
 * of the list, and {@code current=true} for what is in force today.
 *
 * @article AUT-16 (004 art. 34(1))
 */
@WebServlet("/staff/items.xlsx")
public class ItemsWorkbook extends ListDownload {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ItemExport items;
    @Inject
    transient ItemBook book;

    @Override
    Export<?> export(String list, Fields asked) {
        ItemFilter filter = filter(asked);
        return new Export<>(list, today(), asked.query("department", "power", "kind", "handling", "state", "current"), "itemCode",
                page -> items.find(filter, page),
                new Table.Book<>(book.sheets(language.isEnglish()), language.isEnglish(), Function.identity()));
    }

    @Override
    Export.Bound bound() {
        return Workbooks.BOUND;
    }

    private ItemFilter filter(Fields asked) {
        ItemFilter f = ItemFilterAddress.parse(asked.text("department"), asked.text("power"), asked.text("kind"), asked.text("handling"),
                asked.text("state"), asked.text("text"));
        return "true".equals(asked.text("current"))
                ? new ItemFilter(f.departmentCode(), f.powerType(), f.kind(), f.handlingType(), f.state(), today(), f.text()) : f;
    }
}
