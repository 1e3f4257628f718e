package org.daylight.web;

import java.util.NoSuchElementException;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;

/** All rows of a list, fetched page by page and counted once, before the first is given. */
final class AllRows<T> implements Export.Rows<T> {

    private static final int PAGE = 500;

    private final LazyRows.PageSource<T> source;
    private final String order;
    private final long total;
    private Page<T> page;
    private int before;
    private int at;

    AllRows(LazyRows.PageSource<T> source, String order) {
        this.source = source;
        this.order = order;
        this.page = fetch(ListDownload.MOST);
        this.total = page.total() + (page.more() ? 1 : 0);
    }

    private Page<T> fetch(int countTo) {
        return source.fetch(new PageRequest(before, PAGE, order, true, countTo));
    }

    @Override
    public long total() {
        return total;
    }

    @Override
    public boolean hasNext() {
        if (at > 0 && at == page.rows().size() && before + at < total) {
            before += at;
            at = 0;
            page = fetch(0);
        }
        return at < page.rows().size();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return page.rows().get(at++);
    }
}
