package org.daylight.web;

import java.util.List;
import java.util.Map;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Rows of a table, of which a door fetches and counts one page in a single call. */
public class LazyRows<T> extends LazyDataModel<T> {

    private static final long serialVersionUID = 1L;

    private final transient PageSource<T> source;
    private boolean counted;
    private boolean more;

    /** Where pages come from. */
    interface PageSource<T> {
        Page<T> fetch(PageRequest page);
    }

    LazyRows(PageSource<T> source) {
        this.source = source;
    }

    /** The number comes with the rows; until they have been read, it is left open. */
    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        return counted ? getRowCount() : Integer.MAX_VALUE;
    }

    @Override
    public List<T> load(int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        SortMeta sort = sortBy.values().stream().findFirst().orElse(null);
        Page<T> page = source.fetch(new PageRequest(first, pageSize, sort == null ? null : sort.getField(),
                sort == null || !sort.getOrder().isDescending()));
        counted = true;
        more = page.more();
        setRowCount(Math.toIntExact(page.total()));
        return page.rows();
    }

    /** Whether there are more rows than were counted. */
    public boolean isMore() {
        return more;
    }
}
