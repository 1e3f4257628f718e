package org.daylight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.daylight.items.ItemCatalogue;
import org.daylight.items.ItemLine;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;

/**
 * 事项目录: anyone looks for an item in force. Filter, order and page stand in the address; nothing is kept of the visitor.
 *
 * @article ITM-01 (004 art. 8), OPN-03 (002 art. 14)
 */
@Named
@RequestScoped
public class CataloguePage extends ItemFilterPage {

    private static final int ROWS = 20;
    private static final int PAGES_BESIDE = 2;
    private static final List<String> ORDERS = List.of("itemCode", "nameZh", "departmentCode", "promisedLimit");

    @Inject
    ItemCatalogue catalogue;

    private String sort;
    private String page;
    private Page<ItemLine> found;
    private Map<String, Long> counts;

    public Page<ItemLine> getFound() {
        if (found == null) {
            found = catalogue.find(filter(), new PageRequest((getPageNumber() - 1) * ROWS, ROWS, order(), ascending()));
        }
        return found;
    }

    /** Found items of the department, whichever is chosen; 0 where it has none. */
    public long count(String departmentCode) {
        if (counts == null) {
            counts = catalogue.byDepartment(filter());
        }
        return counts.getOrDefault(departmentCode, 0L);
    }

    /** {@code -promisedLimit} is the longest first; null: the catalogue's own order. */
    private String order() {
        String column = sort == null ? null : sort.replaceFirst("^-", "");
        return column != null && ORDERS.contains(column) ? column : null;
    }

    private boolean ascending() {
        return sort == null || !sort.startsWith("-");
    }

    /** From 1; what is no number is the first. */
    public int getPageNumber() {
        return page != null && page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1;
    }

    public int getPages() {
        return Math.max(1, Math.toIntExact((getFound().total() + ROWS - 1) / ROWS));
    }

    /** The first, the last, and those around the one that is shown; 0 for what is left out between. */
    public List<Integer> getPageNumbers() {
        int pages = getPages();
        int here = getPageNumber();
        List<Integer> shown = IntStream.rangeClosed(1, pages).filter(n -> n == 1 || n == pages || Math.abs(n - here) <= PAGES_BESIDE).boxed().toList();
        return shown.stream().flatMap(n -> n > 1 && !shown.contains(n - 1) ? IntStream.of(0, n).boxed() : IntStream.of(n).boxed()).toList();
    }

    /** The address of another page of the same list. */
    public String pageAddress(int number) {
        return address(sort, number == 1 ? null : number);
    }

    private String address(String order, Integer number) {
        Map<String, Object> conditions = ItemFilterAddress.conditions(filter());
        conditions.put("sort", order);
        conditions.put("page", number);
        String query = ItemFilterAddress.query(conditions);
        return "/catalogue.xhtml" + (query.isEmpty() ? "" : "?" + query);
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
